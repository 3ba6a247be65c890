import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { TestServer } from "../../kit/server.js";
import { city, figure, importWorld, indicators } from "../../kit/world.js";
import { describeInBrowser, downloaded, english, overflow, phone, settled, vietnamese, violations } from "./visit.js";

const patience = { timeout: 15_000 };
const district = "Ban Chấp hành Đảng bộ huyện Mẫu Hạ";
const ofDistrict = { committee: "huyen-uy" };
const world = {
  ...city,
  places: [...city.places, { key: "huyen", label: "huyện Mẫu Hạ", level: "DISTRICT", within: "tinh" }],
  committees: [
    ...city.committees,
    { key: "huyen-uy", label: district, organ: "EXECUTIVE_COMMITTEE", level: "DISTRICT", place: "huyen" },
  ],
  indicators: [...indicators, { key: "j", label: "Tỷ lệ một nơi" }],
  targets: [figure("a", "70", { period: { start: "2020", end: "2020", label: "cả năm" }, ...ofDistrict })],
  results: [
    figure("b", "61", { period: { start: "2019-07", end: "2019-12", label: "6 tháng cuối năm" }, ...ofDistrict }),
    figure("c", "65", { period: { start: "2020", end: "2020", label: "năm 2020" }, ...ofDistrict }),
    figure("d", "90", { period: { start: "2020", end: "2020", label: "năm 2020" } }),
    figure("f", "55", { period: { start: "2022", end: "2022" }, committee: undefined }),
    figure("e", "10", { period: { start: "2021", end: "2021" }, indicator: "Tỷ lệ một nơi" }),
  ],
};

async function open(page: Page, server: TestServer, indicator: string, more = ""): Promise<void> {
  await importWorld(server, world);
  const { data } = await server.ask("query ($q: String!) { search(query: $q, kinds: [INDICATOR]) { nodes { id } } }", {
    q: indicator,
  });
  await page.goto(`${server.url}/indicators/${encodeURIComponent(data.search.nodes[0].id)}${more}`);
  await settled(page);
}

describeInBrowser("An indicator over time", (visit) => {
  it.each([
    ["Vietnamese, on a phone", { ...vietnamese, ...phone, colorScheme: "light" }, "Tổ chức", "Tất cả các tổ chức"],
    ["English, dark", { ...english, colorScheme: "dark" }, "Body", "All bodies"],
  ] as const)("shows the figures of one body or of all, as the address says, in %s", async (_, options, body, all) => {
    await visit("/", options, async ({ page, server, complaints }) => {
      await open(page, server, "Tỷ lệ mẫu");
      const series = page.getByRole("region", { name: /^(Diễn biến của chỉ số|The indicator over time)$/u });
      const choice = series.getByRole("combobox", { name: body });
      const figures = async () => (await series.getByRole("rowheader").allInnerTexts()).toSorted();
      const titles = async () => (await series.locator("svg title").allTextContents()).join("\n");
      expect(await choice.locator("option").allInnerTexts()).toEqual([
        all,
        `${district} (3)`,
        "Ban Chấp hành Đảng bộ thành phố Mẫu Sơn (1)",
      ]);
      expect(await choice.locator("option:checked").innerText()).toContain(district);
      expect(await figures()).toEqual(["61%", "65%", "70%"]);
      expect(await series.getByRole("img", { name: district }).locator("circle").count()).toBe(3);
      expect((await downloaded(page, /CSV/u)).trim().split("\n")).toHaveLength(4);
      await choice.focus();
      await page.keyboard.press("ArrowDown");
      await expect.poll(figures, patience).toEqual(["90%"]);
      expect(new URL(page.url()).searchParams.get("body")).toContain("mau-son");
      expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true);
      await choice.selectOption({ label: all });
      await expect.poll(figures, patience).toEqual(["61%", "65%", "70%", "90%"]);
      expect(await titles()).toContain(district);
      const relations = page.getByRole("region", { name: /^(Liên hệ|Relations)$/u });
      await series.getByText(/không nêu tổ chức hoặc kỳ.*: 1\.|without a body or a period.*: 1\./u).waitFor();
      await series.getByRole("link", { name: /^(Xem tất cả|See all of them)$/u }).click();
      await page.waitForURL(/relation=MEASURES/u);
      await expect.poll(() => relations.getByRole("row").count(), patience).toBe(6);
      await page.reload();
      await settled(page);
      expect(await figures()).toHaveLength(4);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  it("offers no choice where there is one body, and says of an address that it names none of them", async () => {
    await visit("/", english, async ({ page, server }) => {
      await open(page, server, "Tỷ lệ một nơi");
      const series = page.getByRole("region", { name: "The indicator over time" });
      await series.getByRole("rowheader", { name: "10%" }).waitFor();
      expect(await series.getByRole("combobox").count()).toBe(0);
      await open(page, server, "Tỷ lệ mẫu", "?body=committee:nobody&kind=TARGET");
      await series.getByRole("alert").getByText("committee:nobody").waitFor();
      expect(await series.getByRole("rowheader").count()).toBe(3);
      await series.getByRole("alert").getByRole("link").click();
      await page.waitForURL(/\?kind=TARGET$/u);
    });
  });
});

describeInBrowser("A period whose words tell no year", (visit) => {
  it.each([
    [
      "Vietnamese",
      vietnamese,
      ["cả năm (2020)"],
      ["6 tháng cuối năm (tháng 7 năm 2019 – tháng 12 năm 2019)", "năm 2020"],
    ],
    ["English", english, ["2020"], ["July 2019 – December 2019", "2020"]],
  ])("is shown with its dates in lists, series and tables taken away, in %s", async (_, language, targets, results) => {
    await visit("/", language, async ({ page, server }) => {
      await open(page, server, "Tỷ lệ mẫu", "?body=all");
      const cells = async (rows: ReturnType<Page["locator"]>) =>
        (await rows.locator("td").allInnerTexts()).map(trimmed);
      const series = page.getByRole("region", { name: /^(Diễn biến của chỉ số|The indicator over time)$/u });
      expect(await cells(series)).toEqual(expect.arrayContaining([...targets, ...results]));
      const csv = await downloaded(page, /CSV/u);
      for (const period of [...targets, ...results]) expect(csv).toContain(period);
      for (const [path, periods] of [
        ["targets", targets],
        ["results", results],
      ] as const) {
        await page.goto(`${server.url}/${path}?from=2019&to=2020`);
        await settled(page);
        expect(await cells(page.getByRole("main"))).toEqual(expect.arrayContaining([...periods]));
        const list = await downloaded(page, /CSV/u);
        for (const period of periods) expect(list).toContain(period);
      }
    });
  });
});

const trimmed = (text: string): string => text.trim();
