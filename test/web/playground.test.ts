import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../kit/server.js";
import { findChromium, missingChromium, startBrowser } from "./chromium.js";

const executable = findChromium();
const inContinuousIntegration = process.env["CI"] === "true";
if (executable === undefined && !inContinuousIntegration) console.warn(`Skipped: ${missingChromium}`);

describe.skipIf(executable === undefined && !inContinuousIntegration)(
  "The playground in a browser",
  { timeout: 60_000 },
  () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    let browser: Browser;

    beforeAll(async () => {
      if (executable === undefined) throw new Error(missingChromium);
      [server, browser] = await Promise.all([startServer(), startBrowser(executable)]);
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });

    type Visit = { readonly page: Page; readonly complaints: readonly string[] };

    /** A first visit by someone new; what the browser complains of is collected. */
    async function visit(options: BrowserContextOptions, work: (visit: Visit) => Promise<void>): Promise<void> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const complaints: string[] = [];
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== server.url && protocol !== "data:") complaints.push(`request left the origin: ${request.url()}`);
      });
      context.on("weberror", (error) => complaints.push(error.error().message));
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      try {
        const page = await context.newPage();
        await open(page);
        await work({ page, complaints });
      } finally {
        await context.close();
      }
    }

    async function open(page: Page): Promise<void> {
      await page.goto(`${server.url}/graphql`);
      await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    }

    const example = (page: Page, name: string) => page.locator(".examples li button", { hasText: name });
    const panelButton = (page: Page, name: string) => page.locator(`.graphiql-sidebar button[aria-label*="${name}"]`);
    const run = (page: Page) => page.locator(".graphiql-execute-button").click();
    const tabs = (page: Page) => page.locator(".graphiql-tab-button").allInnerTexts();
    const isTab = (page: Page, title: string) => expect.poll(() => tabs(page)).toContain(title);

    /** The editor draws the lines in view only, wrapped, with no-break spaces. */
    async function shows(page: Page, pane: "query-editor" | "response", text: string): Promise<void> {
      const lines = page.locator(`.graphiql-${pane} .view-lines`).first();
      await expect
        .poll(async () => (await lines.innerText()).replace(/\s+/g, " "), { timeout: 20_000 })
        .toContain(text);
    }

    it("opens with the first example in the editor and lists them all", async () => {
      await visit({ locale: "vi-VN" }, async ({ page, complaints }) => {
        await shows(page, "query-editor", "query FifteenthConference");
        expect(await tabs(page)).toEqual(["FifteenthConference"]);
        expect(await page.locator(".examples li").count()).toBeGreaterThanOrEqual(12);
        expect(complaints).toEqual([]);
      });
    });

    it("runs the first example and shows the theme of the 15th conference", async () => {
      await visit({ locale: "vi-VN" }, async ({ page, complaints }) => {
        await run(page);
        await shows(page, "response", "Tăng cường kỷ luật");
        expect(complaints).toEqual([]);
      });
    });

    it("opens another example in a tab of its own, runs it at once, and goes back to it when chosen again", async () => {
      await visit({ locale: "en-US" }, async ({ page, complaints }) => {
        await example(page, "Statistics").click();
        await run(page);
        await shows(page, "response", '"statistics"');
        await example(page, "FifteenthConference").click();
        await example(page, "Statistics").click();
        await shows(page, "query-editor", "query Statistics");
        expect(await tabs(page)).toEqual(["FifteenthConference", "Statistics"]);
        expect(complaints).toEqual([]);
      });
    });

    it("keeps the tabs for the next visit", async () => {
      await visit({ locale: "en-US" }, async ({ page }) => {
        await example(page, "Statistics").click();
        await page.waitForFunction(() => localStorage.getItem("graphiql:tabState")?.includes("query Statistics"));
        await open(page);
        expect(await tabs(page)).toEqual(["FifteenthConference", "Statistics"]);
        await shows(page, "query-editor", "query Statistics");
      });
    });

    it("documents the schema and builds queries", async () => {
      await visit({ locale: "en-US" }, async ({ page, complaints }) => {
        await panelButton(page, "Documentation").click();
        await page.locator(".graphiql-doc-explorer-content a", { hasText: /^Query$/ }).click();
        await page.locator(".graphiql-doc-explorer-content a", { hasText: /^conferences$/ }).waitFor();
        await panelButton(page, "Query builder").click();
        await page.locator(".graphiql-tab-add").click();
        await page.locator(".graphiql-explorer-statistics .graphiql-explorer-field-view").click();
        await shows(page, "query-editor", "query MyQuery { statistics");
        expect(complaints).toEqual([]);
      });
    });

    it("speaks the browser's language, and the one chosen instead from then on", async () => {
      const spoken = (page: Page) =>
        page.evaluate(() => [document.documentElement.lang, document.querySelector(".examples h2")?.textContent]);
      await visit({ locale: "vi-VN" }, async ({ page }) => {
        expect(await spoken(page)).toEqual(["vi", "Ví dụ"]);
        await example(page, "FifteenthConference").getByText("Hội nghị lần thứ 15").waitFor();
        await page.getByRole("button", { name: "English" }).click();
        await open(page);
        expect(await spoken(page)).toEqual(["en", "Examples"]);
        expect(await page.title()).toContain("playground");
      });
      await visit({ locale: "en-US" }, async ({ page }) => {
        expect(await spoken(page)).toEqual(["en", "Examples"]);
        await example(page, "FifteenthConference").getByText("The 15th conference").waitFor();
      });
    });

    it("makes room for the editors once an example is chosen on a phone", async () => {
      await visit({ locale: "vi-VN", viewport: { width: 390, height: 844 } }, async ({ page, complaints }) => {
        await example(page, "Statistics").click();
        await isTab(page, "Statistics");
        await run(page);
        await shows(page, "response", '"statistics"');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(complaints).toEqual([]);
      });
    });

    it("says in words that the server is away, and that an answer is not JSON", async () => {
      await visit({ locale: "en-US" }, async ({ page }) => {
        await page.route("**/graphql", (route) => route.abort());
        await run(page);
        await shows(page, "response", "The server does not answer");
        await page.unroute("**/graphql");
        await page.route("**/graphql", (route) => route.fulfill({ status: 502, body: "<html>" }));
        await run(page);
        await shows(page, "response", "502");
      });
    });

    it("comes with a policy that lets no script in but the product's own", async () => {
      const response = await fetch(`${server.url}/graphql`, { headers: { accept: "text/html" } });
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/(^|; )script-src 'self'(;|$)/);
      expect(policy).toMatch(/(^|; )connect-src 'self'(;|$)/);
      expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
    });
  },
);
