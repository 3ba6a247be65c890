import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { startServer, type TestServer } from "../../kit/server.js";
import { findChromium, missingChromium, startBrowser } from "../chromium.js";

const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
export const desktop = { viewport: { width: 1280, height: 800 } } as const;
export const vietnamese = { locale: "vi-VN" } as const;
export const english = { locale: "en-US" } as const;

export type Visit = { readonly page: Page; readonly complaints: readonly string[]; readonly server: TestServer };
export type Visiting = (
  path: string,
  options: BrowserContextOptions,
  work: (visit: Visit) => Promise<void>,
) => Promise<void>;

/** A story in a browser on the running product; skipped where there is none, unless in CI. */
export function describeInBrowser(title: string, stories: (visit: Visiting) => void, seeds = true): void {
  const executable = findChromium();
  const skipped = executable === undefined && process.env["CI"] !== "true";
  if (skipped) console.warn(`Skipped: ${missingChromium}`);
  describe.skipIf(skipped)(title, { timeout: 90_000 }, () => {
    let server: TestServer;
    let browser: Browser;
    beforeAll(async () => {
      if (executable === undefined) throw new Error(missingChromium);
      [server, browser] = await Promise.all([startServer({ seeds }), startBrowser(executable)]);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });
    stories(async (path, options, work) => {
      const context = await browser.newContext({ ...desktop, ...vietnamese, ...options });
      const complaints: string[] = [];
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== server.url && protocol !== "data:" && protocol !== "blob:")
          complaints.push(`request left the origin: ${request.url()}`);
      });
      context.on("weberror", (error) => complaints.push(error.error().message));
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      try {
        const page = await context.newPage();
        if (options.javaScriptEnabled === false) await written(server.url + path);
        await page.goto(server.url + path);
        await page.locator("main h1").first().waitFor();
        if (options.javaScriptEnabled !== false) await takenOver(page);
        await work({ page, complaints, server });
      } finally {
        await context.close();
      }
    });
  });
}

/** What axe finds against WCAG 2.2 AA and its best practices, as rule and place. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Past the policy of the page, which lets no script in but its own.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeScript);
  return page.evaluate(async () => {
    // axe sets itself beside the page's own names.
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What a button of the page hands out as a file. */
export async function downloaded(page: Page, button: RegExp | string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).first().click(),
  ]);
  return readFile(await download.path(), "utf8");
}

/** Once every query of the page has its answer. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page
    .getByText(/^(Đang tải…|Loading…)$/u)
    .first()
    .waitFor({ state: "detached" });
}

/** Once the page that the server wrote is the script's: before, keys are lost, and going back makes React draw it anew, which it reports. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("main :is(h1, button, input)")].every((element) =>
      Object.keys(element).some((name) => name.startsWith("__reactProps")),
    ),
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Once the server writes a page itself: a database that has just started is slow, and it then leaves that to the browser. */
export async function written(address: string): Promise<void> {
  while (!(await (await fetch(address, { headers: { accept: "text/html" } })).text()).includes('id="answers"'));
}
