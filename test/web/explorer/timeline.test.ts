import { expect, it } from "vitest";
import { describeInBrowser, english, vietnamese } from "./visit.js";

const path = "/committees/committee:bch-dang-bo-thanh-pho-lang-son/timeline";
const patience = { timeout: 15_000 };

describeInBrowser("A timeline", (visit) => {
  it("is zoomed by keys, and the address opens the same span again", async () => {
    await visit(path, english, async ({ page }) => {
      const events = page.getByRole("region", { name: "Events" }).getByRole("row");
      await events.nth(1).waitFor();
      const all = await events.count();
      await page.getByRole("group", { name: /^Timeline from/u }).focus();
      await page.keyboard.press("+");
      await page.waitForURL(/from=/u);
      await page.keyboard.press("+");
      const chart = page.getByRole("group", { name: /^Timeline from/u });
      const name = await chart.getAttribute("aria-label");
      expect(await events.count()).toBeLessThanOrEqual(all);
      await page.reload();
      await chart.waitFor();
      expect(await chart.getAttribute("aria-label")).toBe(name);
      // However close one comes, there is something to see.
      for (let step = 0; step < 10; step += 1) await page.getByRole("button", { name: "Zoom in" }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get("from"), patience).not.toBeNull();
      expect(await events.count()).toBeGreaterThan(1);
    });
  });

  it("is zoomed to the event that has the focus, or that was chosen in the picture", async () => {
    await visit(path, vietnamese, async ({ page }) => {
      const rows = page.getByRole("region", { name: "Sự kiện" }).getByRole("row");
      const last = rows.last();
      const entry = await last.getByRole("link").innerText();
      await last.getByRole("link").focus();
      const closer = async () => {
        await page.keyboard.press("+");
        return rows.count();
      };
      await expect.poll(closer, patience).toBe(2);
      expect(await rows.last().getByRole("link").innerText()).toBe(entry);
      await expect.poll(() => page.locator("rect[data-chosen]").count(), patience).toBe(1);
      await page.getByRole("button", { name: "Toàn bộ" }).click();
      await expect.poll(() => rows.count(), patience).toBeGreaterThan(2);
      await page.locator("figure svg rect[rx]").first().click();
      await expect.poll(() => rows.nth(1).getAttribute("aria-current"), patience).toBe("true");
    });
  });
});
