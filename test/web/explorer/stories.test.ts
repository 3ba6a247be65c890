import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { city, figure, importWorld, indicators } from "../../kit/world.js";
import { describeInBrowser, desktop, downloaded, english, overflow, phone, settled, vietnamese } from "./visit.js";

const patience = { timeout: 15_000 };
const search = (page: Page) => page.getByRole("combobox", { name: /Tìm trong đồ thị|Search the graph/u });

describeInBrowser("Someone who explores", (visit) => {
  it.each([
    ["Vietnamese", vietnamese, desktop],
    ["English", english, phone],
  ])("finds a target by keyboard alone, in %s", async (_, locale, device) => {
    await visit("/", { ...locale, ...device }, async ({ page, complaints }) => {
      await page.locator("main").focus();
      await page.keyboard.press("/");
      await page.keyboard.type("luong thuc");
      await page.getByRole("option").first().waitFor();
      expect(await page.getByRole("option").first().locator("mark").count()).toBeGreaterThan(0);
      await page.keyboard.press("ArrowDown");
      expect(await page.getByRole("option").first().getAttribute("aria-selected")).toBe("true");
      expect(await search(page).getAttribute("aria-activedescendant")).toBeTruthy();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/(indicators|targets)\//u);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    ["luog thuc", "lương thực"],
    ["luwowng thuwjc", "lương thực"],
  ])("is told what was taken for %s", async (typed, meant) => {
    await visit("/", vietnamese, async ({ page, complaints }) => {
      await search(page).fill(typed);
      const said = `Không có gì khớp với “${typed}” như đã gõ. Tìm thấy với “${meant}”`;
      await page.getByRole("option").first().waitFor();
      await page.getByText(said).first().waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("main").getByText(said).waitFor();
      await page.getByRole("list", { name: "Kết quả" }).getByRole("link").first().waitFor();
      expect(complaints).toEqual([]);
    });
  });

  it("narrows what was found to a kind, and keeps it in the address", async () => {
    await visit("/search?q=Lang%20Son", english, async ({ page }) => {
      const results = page.getByRole("list", { name: "Search results" }).getByRole("listitem");
      await results.first().waitFor();
      const all = await results.count();
      await page
        .getByRole("navigation", { name: "Narrow to a kind" })
        .getByRole("link", { name: /Conferences/u })
        .click();
      await page.waitForURL(/kind=CONFERENCE/u);
      await expect.poll(() => results.count(), patience).toBeLessThan(all);
      await page.reload();
      await results.first().waitFor();
      expect(await results.locator("span").first().innerText()).toContain("Conference");
    });
  });

  it("sees the evidence of a fact, and the sign of one that is inferred", async () => {
    await visit("/targets", english, async ({ page }) => {
      await page.getByRole("row").nth(1).getByRole("link").first().click();
      const owner = page.locator("dl > div", { has: page.getByText("Body", { exact: true }) });
      await owner.getByText("Inferred", { exact: false }).first().waitFor();
      await owner.locator("summary").click();
      await owner.getByText("A figure without another owner", { exact: false }).waitFor();
      await owner.getByText("Confidence 95 %", { exact: false }).waitFor();
    });
  });

  it("follows the relations in pages", async () => {
    await visit("/conferences/conference:bch-dang-bo-thanh-pho-lang-son:2015:15", vietnamese, async ({ page }) => {
      const table = page.getByRole("region", { name: "Liên hệ" });
      await table.getByRole("row").nth(1).waitFor();
      const first = await table.getByRole("row").nth(1).innerText();
      await table.getByRole("link", { name: "Trang sau" }).click();
      await expect.poll(() => table.getByRole("row").nth(1).innerText(), patience).not.toBe(first);
      await table.getByRole("combobox", { name: "Loại" }).selectOption("RESOLUTION");
      await expect.poll(() => table.getByRole("row").nth(1).innerText(), patience).toContain("Văn bản");
      await table.getByRole("combobox", { name: "Quan hệ" }).selectOption("EVIDENCED_BY");
      await table.getByText("Không có liên hệ nào như thế").waitFor();
      await page.goBack();
      await expect.poll(() => table.getByRole("row").nth(1).innerText(), patience).toContain("Văn bản");
      await page.reload();
      await expect.poll(() => table.getByRole("row").nth(1).innerText(), patience).toContain("Văn bản");
      expect(await table.getByRole("combobox", { name: "Loại" }).inputValue()).toBe("RESOLUTION");
    });
  });

  it("narrows figures to a topic and a unit, which the address keeps", async () => {
    await visit("/targets", english, async ({ page }) => {
      await page.getByRole("combobox", { name: "Topic" }).selectOption({ label: "\u2003\u2003Crops" });
      await page.getByRole("combobox", { name: "Unit" }).selectOption("TONNE");
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.waitForURL(/topic=.*unit=TONNE/u);
      const names = async () => (await page.getByRole("row").getByRole("rowheader").allInnerTexts()).toSorted();
      const narrowed = [
        "Output of cereals in 2019: more than 5,000 tonnes",
        "Output of vegetables in 2019: more than 9,720 tonnes",
      ];
      await expect.poll(names, patience).toEqual(narrowed);
      await page.reload();
      await expect.poll(names, patience).toEqual(narrowed);
      expect(await page.getByRole("combobox", { name: "Topic" }).inputValue()).toContain("topic:");
    });
  });

  it("turns the pages of a list, each at an address of its own", async () => {
    await visit("/indicators", vietnamese, async ({ page }) => {
      const first = () => page.getByRole("row").nth(1).getByRole("rowheader").innerText();
      const before = await first();
      await page.getByRole("link", { name: "Trang sau" }).click();
      await expect.poll(first, patience).not.toBe(before);
      const after = await first();
      await page.reload();
      expect(await first()).toBe(after);
      await page.goBack();
      await expect.poll(first, patience).toBe(before);
    });
  });

  it("filters a list, is told of a date that is none, and sends the address on", async () => {
    await visit("/conferences", english, async ({ page }) => {
      const rows = page.getByRole("row");
      await rows.nth(1).waitFor();
      await page.getByRole("textbox", { name: "From" }).fill("last year");
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByRole("alert").getByText("Write a year").waitFor();
      await page.getByRole("textbox", { name: "From" }).fill("2018");
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.waitForURL(/from=.*2018/u);
      await expect.poll(() => rows.count(), patience).toBe(2);
      await page.reload();
      await rows.nth(1).waitFor();
      expect(await page.getByRole("textbox", { name: "From" }).inputValue()).toBe("2018");
    });
  });

  it("sees a document's lineage as a tree and where it was considered", async () => {
    await visit("/", vietnamese, async ({ page, server }) => {
      const { data } = await server.ask(
        '{ resolutions(filter: { number: "05", kind: DIRECTIVE }, first: 1) { nodes { id } } }',
      );
      await page.goto(`${server.url}/resolutions/${encodeURIComponent(data.resolutions.nodes[0].id)}`);
      const lineage = page.getByRole("region", { name: "Phả hệ văn bản" });
      await lineage.getByText("văn bản này", { exact: false }).waitFor();
      await lineage.locator(".lineage .lineage li").first().waitFor();
      await page
        .getByRole("region", { name: "Được xem xét tại" })
        .getByText("Thảo luận", { exact: false })
        .first()
        .waitFor();
    });
  });

  it.each([
    ["Vietnamese, on a phone", { ...vietnamese, ...phone }, "Chưa có kết quả"],
    ["English, on a desktop", { ...english, ...desktop }, "No result yet"],
  ])("sees every promise with its status in words and a shape, in %s", async (_, options, pending) => {
    await visit("/promises", options, async ({ page }) => {
      await page.getByRole("table").first().waitFor();
      const status = page.getByRole("table").first().getByText(pending).first();
      await status.waitFor();
      expect(await status.locator("svg path").count()).toBe(1);
      expect(await overflow(page)).toBe(0);
    });
  });

  it("takes a board away as JSON and as a table, and opens its query in the playground", async () => {
    await visit("/promises", english, async ({ page }) => {
      await page.getByRole("table").first().waitFor();
      expect(JSON.parse(await downloaded(page, "Download JSON")).scorecard.targets.totalCount).toBe(12);
      const csv = await downloaded(page, "Download CSV");
      expect(csv.split("\n")[0]).toContain("indicator,target,start,end,status");
      expect(csv).toContain("Output of cereals");
      await page.getByRole("link", { name: "Open in the playground" }).click();
      await page.locator(".graphiql-query-editor .view-line").first().waitFor();
      await page.locator(".graphiql-execute-button").click();
      await expect
        .poll(
          async () => (await page.locator(".graphiql-response .view-lines").first().innerText()).replace(/\s+/gu, " "),
          {
            timeout: 20_000,
          },
        )
        .toContain('"scorecard"');
    });
  });

  it("sees a bound drawn as a bound and reads the exact figure below", async () => {
    await visit("/", english, async ({ page, server }) => {
      const { data } = await server.ask(
        "{ targets(first: 1) { nodes { indicator { id } quantity { text(lang: EN) } } } }",
      );
      const { indicator, quantity } = data.targets.nodes[0];
      await page.goto(`${server.url}/indicators/${encodeURIComponent(indicator.id)}`);
      const series = page.getByRole("region", { name: "The indicator over time" });
      await series.getByRole("img", { name: /^Chart/u }).waitFor();
      expect(await series.locator("svg circle").count()).toBe(0);
      await series.getByRole("table").getByText(quantity.text).first().waitFor();
      expect(await downloaded(page, "Download SVG")).toContain("<svg");
    });
  });

  it("sees a target that is open at its beginning drawn at its end, and its period in words", async () => {
    await visit("/", english, async ({ page, server }) => {
      await importWorld(server, {
        ...city,
        indicators,
        targets: [figure("Chỉ tiêu mẫu", "90", { period: { end: "2025", kind: "POINT" } })],
        results: [figure("Kết quả mẫu", "80", { period: { start: "2023", end: "2023" } })],
      });
      const { data } = await server.ask('{ search(query: "Tỷ lệ mẫu", kinds: [INDICATOR]) { nodes { id } } }');
      await page.goto(`${server.url}/indicators/${encodeURIComponent(data.search.nodes[0].id)}`);
      const series = page.getByRole("region", { name: "The indicator over time" });
      await series.getByRole("img", { name: /^Chart/u }).waitFor();
      await settled(page);
      const places = await series
        .locator("svg circle")
        .evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute("cx"))));
      const years = await series
        .locator("svg text")
        .filter({ hasText: /^202[35]$/u })
        .evaluateAll((ticks) => ticks.map((tick) => Number(tick.getAttribute("x"))));
      // A tick stands on the first of July; a target a little before the middle of its year, a result after.
      const away = places.sort((one, other) => one - other).map((place, at) => place - (years[at] ?? 0));
      expect(away.map((distance) => Math.abs(distance) < 10)).toEqual([true, true]);
      await expect.poll(() => series.locator("svg path[stroke-dasharray]").count(), patience).toBe(1);
      await series
        .getByRole("row", { name: /Target/u })
        .getByText("until 2025")
        .waitFor();
    });
  });
});
