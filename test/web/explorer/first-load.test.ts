import { expect, it } from "vitest";
import { describeInBrowser, settled } from "./visit.js";

const MOST = 250_000;

describeInBrowser("The explorer's first load", (visit) => {
  it("is at most 250 kB of JavaScript as sent, without what draws the graph", async () => {
    await visit("/", {}, async ({ page, server }) => {
      const scripts: Promise<{ readonly sent: number; readonly text: string }>[] = [];
      page.on("requestfinished", (request) => {
        if (!new URL(request.url()).pathname.endsWith(".js")) return;
        scripts.push(
          Promise.all([request.sizes(), request.response()]).then(async ([{ responseBodySize }, response]) => ({
            sent: responseBodySize,
            text: (await response?.text()) ?? "",
          })),
        );
      });
      // A page that is looked over asks for everything anew, whatever its cache holds.
      await page.route("**/*.js", (route) => route.continue());
      await page.goto(`${server.url}/`);
      await settled(page);
      const loaded = await Promise.all(scripts);
      const sent = loaded.reduce((sum, script) => sum + script.sent, 0);
      expect(sent).toBeGreaterThan(50_000);
      expect(sent).toBeLessThan(MOST);
      expect(loaded.some(({ text }) => text.includes("webgl2"))).toBe(false);
    });
  });
});
