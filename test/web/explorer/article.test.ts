import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { importWorld } from "../../kit/world.js";
import {
  describeInBrowser,
  desktop,
  downloaded,
  english,
  overflow,
  phone,
  settled,
  vietnamese,
  violations,
} from "./visit.js";

const patience = { timeout: 15_000 };

describeInBrowser("An article", (visit) => {
  it("is read: passages marked in it, the facts beside it, each leading to the other", async () => {
    await visit("/article", english, async ({ page, complaints }) => {
      const text =
        "Ngày 11/12/2018, Ban Chấp hành Đảng bộ thành phố Lạng Sơn khóa XXII, nhiệm kỳ 2015 – 2020 tổ chức hội nghị lần thứ 15. " +
        "Năm 2019, phấn đấu sản lượng lương thực có hạt đạt trên 5.000 tấn.";
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByRole("alert").getByText("Paste an article").waitFor();
      await page.getByRole("textbox", { name: "Article" }).fill(text);
      await page.getByRole("button", { name: "Read it" }).click();
      const facts = page.getByRole("list", { name: "Facts read in it" }).getByRole("button");
      await facts.first().waitFor();
      const marked = page.getByRole("region", { name: "The article and the facts read in it" });
      expect((await marked.innerText()).replace(/\s+/gu, " ")).toContain("khóa XXII, nhiệm kỳ 2015 – 2020 tổ chức");
      await facts.first().focus();
      await marked.locator("mark[data-chosen]").first().waitFor();
      await marked.locator("mark").first().hover();
      await expect.poll(() => page.locator("li button[aria-pressed=true]").count(), patience).toBeGreaterThan(0);
      expect(JSON.parse(await downloaded(page, "Download JSON")).format).toBe(1);
      await settled(page);
      expect(complaints).toEqual([]);
    });
  });

  it("is there again after another page and a reload, until it is cleared", async () => {
    await visit("/article", vietnamese, async ({ page, complaints }) => {
      const text = page.getByRole("textbox", { name: "Bài báo" });
      const title = page.getByRole("textbox", { name: "Nhan đề" });
      await text.fill("Năm 2019, phấn đấu sản lượng lương thực có hạt đạt trên 5.000 tấn.");
      await title.fill("Một bài");
      await page.getByRole("button", { name: "Đọc bài" }).click();
      const facts = page.getByRole("list", { name: "Dữ kiện đọc được" }).getByRole("button");
      await facts.first().waitFor();
      await page.getByRole("link", { name: "Hội nghị", exact: true }).first().click();
      await page.getByRole("heading", { level: 1, name: "Hội nghị" }).waitFor();
      await page.goBack();
      await facts.first().waitFor();
      expect([await text.inputValue(), await title.inputValue()]).toEqual([
        "Năm 2019, phấn đấu sản lượng lương thực có hạt đạt trên 5.000 tấn.",
        "Một bài",
      ]);
      await page.reload();
      await expect.poll(() => text.inputValue(), patience).toContain("5.000 tấn");
      await page.getByRole("button", { name: "Xóa bài" }).click();
      expect([await text.inputValue(), await title.inputValue()]).toEqual(["", ""]);
      await page.reload();
      await settled(page);
      expect(await text.inputValue()).toBe("");
      expect(complaints).toEqual([]);
    });
  });

  const report =
    "Ngày 10/7/2022, Ban Chấp hành Đảng bộ huyện Sông Lam Hạ tổ chức hội nghị lần thứ 9.\n\n" +
    "6 tháng đầu năm 2022, thu ngân sách đạt gần 142,5 tỷ đồng, bằng 57,4% dự toán tỉnh giao, tăng 8,4% so với cùng kỳ năm 2021; xảy ra 37 vụ phạm pháp hình sự, giảm 9 vụ so với cùng kỳ. " +
    "Hội nghị thông qua Nghị quyết số 08-NQ/HU ngày 5/7/2022 về phát triển nông nghiệp.";

  it.each([
    [
      "Vietnamese",
      vietnamese,
      "gần 142,5 tỷ đồng · đơn vị lưu: đồng",
      [
        "tháng 1 năm 2022 – tháng 6 năm 2022",
        "bằng 57,4 % dự toán tỉnh giao",
        "+8,4 %",
        /Quy tắc: \S+ · Tin cậy \d+ %/u,
      ],
      ["Nghị quyết", "08-NQ/HU", "5 tháng 7, 2022"],
    ],
    [
      "English",
      english,
      "nearly 142.5 tỷ đồng · stored as: VND",
      ["January 2022 – June 2022", "exactly 57.4 % dự toán tỉnh giao", "+8.4 %", /Rule: \S+ · Confidence \d+ %/u],
      ["Resolution", "08-NQ/HU", "5 July 2022"],
    ],
  ])(
    "shows of each fact what would be stored and how it was read, in %s",
    async (_, language, figure, parts, document) => {
      await visit("/article", language, async ({ page }) => {
        await page.locator("textarea").fill(report);
        await page.getByRole("button", { name: /^(Đọc bài|Read it)$/u }).click();
        const cards = page.getByRole("list", { name: /^(Dữ kiện đọc được|Facts read in it)$/u }).getByRole("listitem");
        const revenue = cards.filter({ hasText: figure }).first();
        for (const part of parts) await revenue.getByText(part).first().waitFor();
        await revenue.locator("blockquote").getByText("gần 142,5 tỷ đồng").waitFor();
        const resolution = cards.filter({ has: page.getByRole("button", { name: "08-NQ/HU" }) }).first();
        await cards
          .getByText(/^[-−]9 (vụ|cases)/u)
          .first()
          .waitFor();
        for (const part of document) await resolution.getByText(part).first().waitFor();
      });
    },
  );

  it("calls each fact what the import would call it, in either language", async () => {
    await visit("/article", english, async ({ page, server }) => {
      await page.locator("textarea").fill(report);
      await page.getByRole("button", { name: "Read it" }).click();
      const facts = page.getByRole("list", { name: /^(Dữ kiện đọc được|Facts read in it)$/u });
      const names = facts.getByRole("button").locator("> span:last-child");
      const revenue = "thu ngân sách: gần 142,5 tỷ đồng (6 tháng đầu năm 2022)";
      await names.getByText("Budget revenue: nearly 142.5 billion đồng (January–June 2022)").waitFor();
      const inEnglish = await names.allInnerTexts();
      // A body that nobody has named in English.
      await names.locator("[lang=vi]").getByText("Hội nghị lần thứ 9").waitFor();
      expect(await names.locator("[lang=vi]").filter({ hasText: "Budget revenue" }).count()).toBe(0);
      const bundle = JSON.parse(await downloaded(page, "Download JSON"));
      await page.getByRole("button", { name: "Tiếng Việt" }).click();
      await names.getByText(revenue, { exact: false }).waitFor();
      const inVietnamese = await names.allInnerTexts();
      await importWorld(server, bundle);
      const stored = await server.cypher<Readonly<Record<"vi" | "en", string>>>(
        `MATCH (e:Entity)-[:EVIDENCED_BY]->(:Source {labelVi: $title})
         RETURN DISTINCT e.labelVi AS vi, coalesce(e.labelEn, e.labelVi) AS en`,
        { title: bundle.source.title },
      );
      expect(stored.length).toBeGreaterThan(5);
      expect(stored.map(({ vi }) => vi)).toEqual(expect.arrayContaining(inVietnamese));
      expect(stored.map(({ en }) => en)).toEqual(expect.arrayContaining(inEnglish));
    });
  });

  it.each([1280, 1920])("fills a page of %i px: no long column of facts beside a short text", async (width) => {
    await visit("/article", { ...vietnamese, viewport: { width, height: 800 } }, async ({ page }) => {
      await page.locator("textarea").fill(readFileSync("docs/examples/article.txt", "utf8"));
      await page.getByRole("button", { name: "Đọc bài" }).click();
      await page.getByRole("list", { name: "Dữ kiện đọc được" }).first().waitFor();
      const filled = await page.getByRole("region", { name: "Bài và dữ kiện đọc được" }).evaluate((region) => {
        const area = (elements: Iterable<Element>) =>
          [...elements]
            .map((each) => each.getBoundingClientRect())
            .reduce((sum, box) => sum + box.width * box.height, 0);
        return (
          area(region.querySelectorAll("p[lang=vi], li[id]")) / area(region.querySelectorAll(":scope > div > div"))
        );
      });
      expect(filled).toBeGreaterThan(0.65);
    });
  });

  it("shows the facts where the graph does not say its names", async () => {
    await visit("/article", vietnamese, async ({ page }) => {
      await page.route("**/graphql", (route) =>
        route.request().postData()?.includes("KnownNames") ? undefined : route.fallback(),
      );
      await page.locator("textarea").fill(report);
      await page.getByRole("button", { name: "Đọc bài" }).click();
      await page.getByRole("list", { name: "Dữ kiện đọc được" }).getByRole("listitem").first().waitFor();
    });
  });

  it("keeps a paragraph in sight beside its facts, never over them", async () => {
    await visit("/article", vietnamese, async ({ page }) => {
      await page.locator("textarea").fill(report);
      await page.getByRole("button", { name: "Đọc bài" }).click();
      const rows = page.locator("section[aria-labelledby=read] > div > div");
      await rows.getByRole("listitem").first().waitFor();
      const places = await rows.evaluateAll((all) =>
        all.flatMap(({ children: [text, facts] }) =>
          text && facts
            ? [
                {
                  below: facts.getBoundingClientRect().top >= text.getBoundingClientRect().bottom,
                  sticks: getComputedStyle(text).position === "sticky",
                },
              ]
            : [],
        ),
      );
      expect(places.filter(({ below }) => below)).not.toEqual([]);
      expect(places.filter(({ below, sticks }) => below === sticks)).toEqual([]);
    });
  });

  it("leads from a passage to its fact and back, and shows one that is out of sight", async () => {
    await visit("/article", english, async ({ page }) => {
      await page.locator("textarea").fill(report);
      await page.getByRole("button", { name: "Read it" }).click();
      const passage = page.locator("mark").getByRole("link", { name: "Nghị quyết số" });
      await passage.focus();
      await expect.poll(() => page.locator("li[data-chosen]").count(), patience).toBe(1);
      await passage.press("Enter");
      const card = page.locator("li[data-chosen]");
      await expect
        .poll(() => card.getByRole("button").evaluate((button) => button === document.activeElement))
        .toBe(true);
      expect(await card.getByRole("button").innerText()).toContain("08-NQ/HU");
      await page.setViewportSize({ width: 1280, height: 300 });
      await passage.evaluate((link) => link.scrollIntoView({ block: "end" }));
      await passage.hover();
      await page.locator("[data-peek]").getByText("08-NQ/HU").first().waitFor();
      await passage.click();
      await page.locator("[data-peek]").waitFor({ state: "detached" });
      await passage.evaluate((link) => link.scrollIntoView({ block: "end" }));
      await passage.hover();
      await page.mouse.move(0, 0);
      expect(await page.locator("[data-peek]").count()).toBe(0);
    });
  });

  it.each([
    ["Vietnamese", vietnamese, /lần trước, từ bài “Ngày 10\/7\/2022.*” như lúc ấy/u, "lần đọc trước"],
    ["English", english, /read before, in “Ngày 10\/7\/2022.*” as it was then/u, "the last time"],
  ])(
    "says of what was read before that it is so, below an error and once the text is another, in %s",
    async (_, language, earlier, again) => {
      await visit("/article", language, async ({ page }) => {
        const text = page.locator("textarea");
        const date = page.locator("input[name=publishedOn]");
        const read = page.getByRole("button", { name: /^(Đọc bài|Read it)$/u });
        const facts = page.getByRole("list", { name: /^(Dữ kiện đọc được|Facts read in it)$/u }).getByRole("button");
        const note = page.getByRole("main").getByRole("status");
        const error = page.getByRole("main").getByRole("alert");
        await text.fill(report);
        await read.click();
        await facts.first().waitFor();
        const count = await facts.count();
        expect(await note.count()).toBe(0);
        for (const [words, day] of [
          ["", ""],
          ["a".repeat(100_001), ""],
          [report, "hôm qua"],
        ] as const) {
          await text.fill(words);
          await date.fill(day);
          await read.click();
          await error.waitFor();
          await note.getByText(earlier).waitFor();
          expect([await facts.count(), await text.inputValue()]).toEqual([count, words]);
          const marked = await Promise.all([text, date].map((field) => field.getAttribute("aria-invalid")));
          expect(marked).toEqual(day === "" ? ["true", null] : [null, "true"]);
          expect(await violations(page)).toEqual([]);
        }
        await date.fill("");
        await error.waitFor({ state: "detached" });
        await note.waitFor({ state: "detached" });
        await page.route("**/graphql", (route) =>
          route.fulfill({ json: { data: null, errors: [{ message: "Away.", extensions: { code: "UNAVAILABLE" } }] } }),
        );
        await read.click();
        await error.waitFor();
        await note.getByText(again).waitFor();
        await text.fill("Một bài khác.");
        await error.waitFor({ state: "detached" });
        await read.click();
        await error.waitFor();
        await note.getByText(earlier).waitFor();
        expect([await facts.count(), await text.inputValue()]).toEqual([count, "Một bài khác."]);
        await page.getByRole("button", { name: /^(Xóa bài|Clear the article)$/u }).click();
        expect([await error.count(), await note.count(), await facts.count()]).toEqual([0, 0, 0]);
      });
    },
  );

  it.each([
    ["Vietnamese, on a phone", { ...vietnamese, ...phone, colorScheme: "light" }],
    ["English, on a desktop, dark", { ...english, ...desktop, colorScheme: "dark" }],
  ] as const)("is accessible with its facts and scrolls with the page alone, in %s", async (_, options) => {
    await visit("/article", options, async ({ page, complaints }) => {
      await page.locator("textarea").fill(report);
      await page.getByRole("button", { name: /^(Đọc bài|Read it)$/u }).click();
      const cards = page.getByRole("list", { name: /^(Dữ kiện đọc được|Facts read in it)$/u }).getByRole("button");
      await cards.first().focus();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      const boxes = await page
        .locator("main section *")
        .evaluateAll((all) => all.filter((element) => /auto|scroll/u.test(getComputedStyle(element).overflowY)).length);
      expect(boxes).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});
