import { expect, it } from "vitest";
import { city, conference, figure, importWorld, indicators } from "../../kit/world.js";
import { describeInBrowser, english, settled, takenOver } from "./visit.js";

const patience = { timeout: 15_000 };
const SOME = 130;
const numbered = <T>(make: (number: string) => T): readonly T[] =>
  Array.from({ length: SOME }, (_, place) => make(String(place + 1)));

const dayOf2016 = (number: string) => new Date(Date.UTC(2016, 0, Number(number))).toISOString().slice(0, 10);

/** A committee with more promises and more events than one page of them shows. */
const busy = {
  ...city,
  indicators,
  conferences: numbered((number) => conference(`Hội nghị số ${number}`, { date: dayOf2016(number) })),
  targets: numbered((number) => figure(`Chỉ tiêu số ${number}`, number, { period: { start: "2017", end: "2017" } })),
};

describeInBrowser("A view of more than a page", (visit) => {
  it("has an address for each page of it: the board's and the timeline's", async () => {
    await visit("/", english, async ({ page, server, complaints }) => {
      await importWorld(server, busy);
      const { data } = await server.ask(
        '{ committees(first: 1, filter: { label: { contains: "Mẫu Sơn" } }) { nodes { id } } }',
      );
      const [{ id }] = data.committees.nodes;
      const views = [
        `/promises?committee=${encodeURIComponent(id)}&from=2017&to=2017`,
        `/committees/${encodeURIComponent(id)}/timeline`,
      ];
      const rows = () => page.getByRole("table").first().getByRole("row").allInnerTexts();
      for (const view of views) {
        await page.goto(server.url + view);
        await settled(page);
        const first = await rows();
        expect(first.length).toBeGreaterThan(100);
        await page.getByRole("link", { name: "Next page" }).click();
        await expect.poll(async () => (await rows()).length, patience).toBeLessThan(100);
        const next = await rows();
        expect(page.url()).toContain("after=");
        expect(await page.locator("main .button[aria-current]", { hasText: "Back to" }).count()).toBe(0);
        await page.reload();
        await expect.poll(rows, patience).toEqual(next);
        await takenOver(page);
        await page.goBack();
        await expect.poll(rows, patience).toEqual(first);
      }
      expect(complaints).toEqual([]);
    });
  });
});
