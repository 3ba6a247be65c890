import type { Browser, Page } from "playwright-core";
import { twinHubs } from "../../test/kit/twin-hubs.js";

const SIZE = 5_000;
const PANNING_MS = 5_000;

declare global {
  interface Window {
    /** How long each task of the page above 50 ms took. */
    longTasks: number[];
    drawnFrames: number;
  }
}

/** As text: what compiles this file would add names that the page does not know. */
const observer = `
  window.longTasks = [];
  window.drawnFrames = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
  requestAnimationFrame(function frame() {
    window.drawnFrames += 1;
    requestAnimationFrame(frame);
  });`;

/** How a picture of 5,002 entities and 10,000 relations is opened and moved: the page's tasks and its frames. */
export async function benchGraph(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ content: observer });
  await measured(page, "opening", async () => {
    await page.goto(url + twinHubs.address(SIZE));
    await page.locator("[data-loading=false]").waitFor({ timeout: 300_000 });
  });
  await measured(page, "laying out", async () => {
    await page.locator("[data-placed=true]").waitFor({ timeout: 300_000 });
  });
  await measured(page, "panning", () => pan(page));
  await measured(page, "selecting", () => page.getByRole("application").press("ArrowUp"));
  console.log("shown:", await page.locator("[data-counts]").getAttribute("data-counts"));
  await context.close();
}

async function pan(page: Page): Promise<void> {
  const box = await page.getByRole("application").boundingBox();
  if (box === null) throw new Error("the picture is not on the page");
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const until = performance.now() + PANNING_MS;
  for (let step = 0; performance.now() < until; step++)
    await page.mouse.move(x + 80 * Math.sin(step / 10), y + 10 * Math.cos(step / 10));
  await page.mouse.up();
}

async function measured(page: Page, name: string, work: () => Promise<unknown>): Promise<void> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["toplevel", "devtools.timeline", "__metadata"] });
  const began = performance.now();
  const before = await page.evaluate(() => window.drawnFrames ?? 0);
  await work();
  await page.waitForTimeout(300);
  const seconds = (performance.now() - began) / 1000;
  const { frames, tasks } = await page.evaluate(() => ({
    frames: window.drawnFrames,
    tasks: window.longTasks.splice(0),
  }));
  const cost = longestWork(JSON.parse(String(await browser?.stopTracing())) as Trace); // Chromium's own format
  const rate = ((frames - before) / seconds).toFixed(1);
  const longest = Math.max(0, ...tasks);
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${rate} frames/s, longest task ${cost.toFixed(0)} ms of work, ${longest || "under 50"} ms by the clock`,
  );
}

type Trace = {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    /** The processor's time in microseconds: what the task took had nothing else been running. */
    readonly tdur?: number;
    readonly args?: { readonly name?: string };
  }[];
};

function longestWork({ traceEvents }: Trace): number {
  const pages = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const ofPage = new Set(pages.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith("RunTask") && ofPage.has(`${pid} ${tid}`));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
