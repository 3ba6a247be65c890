import type { Browser } from "playwright-core";

const SLOWER = 4;
const ROUNDS = 3;
const GOAL_MS = 1_500;

/** As text: what compiles this file would add names that the page does not know. */
const observer = `
  window.largestPaint = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.largestPaint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });`;

declare global {
  interface Window {
    /** When the largest thing of the page so far was painted, in ms from the navigation. */
    largestPaint: number;
  }
}

/** Largest Contentful Paint of each page with an empty cache, on a processor made four times slower. */
export async function benchFirstPaint(browser: Browser, url: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const paints: number[] = [];
    for (let round = 0; round < ROUNDS; round++) paints.push(await largestPaint(browser, url + path));
    paints.sort((one, other) => one - other);
    const median = paints[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    console.log(
      `${path}: largest paint ${median.toFixed(0)} ms (${paints.map((paint) => paint.toFixed(0)).join(", ")}), goal ${GOAL_MS}`,
    );
  }
}

async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: observer });
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(address);
    await page.locator("main h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => window.largestPaint > 0);
    // What the last answer brought is painted by then, and may be larger.
    await page.waitForTimeout(1_000);
    return await page.evaluate(() => window.largestPaint);
  } finally {
    await context.close();
  }
}
