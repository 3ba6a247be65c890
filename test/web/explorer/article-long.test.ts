import { expect, it } from "vitest";
import { describeInBrowser, english } from "./visit.js";

const patience = { timeout: 15_000 };

describeInBrowser("A long article", (visit) => {
  it("shows every fact, the first of them before the last", async () => {
    const paragraphs = Array.from({ length: 300 }, (_, i) => `Năm 2023, thu ngân sách đạt ${1000 + i} tỷ đồng.`);
    await visit("/article", english, async ({ page }) => {
      await page.locator("textarea").fill(paragraphs.join("\n\n"));
      await page.evaluate(() => {
        const seen = new Set<number>();
        new MutationObserver(() => seen.add(document.querySelectorAll("li button[aria-pressed]").length)).observe(
          document.body,
          { subtree: true, childList: true },
        );
        Object.assign(globalThis, { seen });
      });
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText("Results: 300").waitFor();
      await expect.poll(() => page.locator("li button[aria-pressed]").count(), patience).toBe(300);
      const lots = await page.evaluate(() => (globalThis as unknown as { seen: Set<number> }).seen.size);
      expect(lots).toBeGreaterThan(3);
      await page.locator("mark").last().hover();
      await expect.poll(() => page.locator("li[data-chosen]").count(), patience).toBe(1);
    });
  });
});
