import { expect, it } from "vitest";
import { describeInBrowser, english, overflow, phone, settled, vietnamese, violations } from "./visit.js";

describeInBrowser("When something is amiss, the explorer", (visit) => {
  it("says that the server is away, and goes on once it is back", async () => {
    await visit("/", english, async ({ page }) => {
      await page.route("**/graphql", (route) => route.abort());
      await page.getByRole("link", { name: "Conferences", exact: false }).first().click();
      await page.getByRole("alert").getByText("The server does not answer").waitFor();
      await page.unroute("**/graphql");
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByRole("row").nth(1).waitFor();
    });
  });

  it("says that the server is slow and waits on", async () => {
    await visit("/", vietnamese, async ({ page }) => {
      await page.route("**/graphql", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 6000));
        await route.continue();
      });
      await page.getByRole("link", { name: "Hội nghị", exact: true }).first().click();
      await page.getByText("Máy chủ trả lời chậm hơn thường lệ").waitFor();
      await page.getByRole("row").nth(1).waitFor();
    });
  });

  it("shows the half of an answer that came, and says so", async () => {
    await visit("/", english, async ({ page }) => {
      await page.route("**/graphql", async (route) => {
        const answer = await route.fetch();
        const body = await answer.json();
        await route.fulfill({
          json: { ...body, errors: [{ message: "A part failed.", path: ["list", "nodes", 0, "committee"] }] },
        });
      });
      await page.getByRole("link", { name: "Conferences", exact: false }).first().click();
      await page.getByText("A part of the answer is missing").waitFor();
      await page.getByRole("row").nth(1).waitFor();
    });
  });

  it.each([
    ["TIMEOUT", "Máy chủ làm quá lâu mà chưa xong"],
    ["UNAVAILABLE", "đang bận hoặc tạm ngừng"],
    ["TOO_COMPLEX", "Câu trả lời quá lớn"],
    ["INTERNAL_SERVER_ERROR", "Máy chủ gặp lỗi"],
    ["A_CODE_OF_TOMORROW", "Máy chủ từ chối"],
  ])(
    "says of the error %s in Vietnamese what it means, and what the server said as a detail",
    async (code, sentence) => {
      await visit("/", vietnamese, async ({ page }) => {
        await page.route("**/graphql", (route) =>
          route.fulfill({
            json: { data: null, errors: [{ message: "In English: 500 of 100.", extensions: { code } }] },
          }),
        );
        await page.getByRole("link", { name: "Hội nghị", exact: true }).first().click();
        const alert = page.getByRole("alert");
        await alert.getByText(sentence).waitFor();
        const own = alert.locator("[lang=en]");
        expect(await own.isVisible()).toBe(false);
        await alert.getByText("Lời của máy chủ").click();
        expect(await own.innerText()).toBe("In English: 500 of 100.");
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  it("leads from a page of a list that is none to its first, in either language", async () => {
    for (const [language, sentence, first] of [
      [vietnamese, "giá trị mà máy chủ không nhận", "Về đầu danh sách"],
      [english, "a value that the server does not take", "Back to the beginning"],
    ] as const)
      await visit("/conferences?from=2018&after=nonsense", language, async ({ page, server }) => {
        await page.getByRole("alert").getByText(sentence).waitFor();
        await page.getByRole("link", { name: first }).click();
        await page.waitForURL(`${server.url}/conferences?from=2018`);
        await page.getByRole("row").nth(1).waitFor();
      });
  });

  it("shows an entity whose relations have no such page, and leads to the first", async () => {
    await visit("/committees/committee:bch-dang-bo-thanh-pho-lang-son?after=nonsense", english, async ({ page }) => {
      await page.getByRole("alert").getByText("a value that the server does not take").waitFor();
      await page.getByRole("heading", { level: 1, name: "Party Committee of Lạng Sơn city" }).waitFor();
      await page.getByRole("link", { name: "Back to the beginning" }).click();
      await page.getByRole("region", { name: "Relations" }).getByRole("row").nth(1).waitFor();
    });
  });

  it("says what is unknown and offers a way on", async () => {
    await visit("/targets/nothing-here", english, async ({ page }) => {
      await page.getByRole("heading", { level: 1, name: "There is no such entry" }).waitFor();
      await page.getByText("nothing-here", { exact: false }).first().waitFor();
      await page.locator("main").getByRole("link", { name: "Go to the start" }).click();
      await page.getByRole("heading", { level: 1, name: "What party committees" }).waitFor();
    });
  });

  it("shows a name of markup as it is written, and breaks one that has no spaces", async () => {
    const names = [`<img src=x onerror="document.title='run'"> & "Đảng bộ"`, "Nguyễn".repeat(60)] as const;
    await visit("/", { ...vietnamese, ...phone }, async ({ page, complaints, server }) => {
      await server.cypher(
        `UNWIND range(0, 1) AS n
         MERGE (t:Entity:Topic {id: 'topic:odd-' + n})
         SET t.labelVi = $names[n], t.labelSort = $names[n], t.aliases = [], t.revision = 1, t.updatedAt = datetime()
         WITH collect(t) AS both WITH both[0] AS wide, both[1] AS narrow MERGE (narrow)-[:BROADER]->(wide)`,
        { names },
      );
      for (const [place, name] of names.entries()) {
        await page.goto(`${server.url}/topics/topic:odd-${place}`);
        await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
        await settled(page);
        expect(await overflow(page)).toBe(0);
        await page.goto(`${server.url}/graph/topic:odd-${place}`);
        await page.getByRole("heading", { level: 1, name, exact: false }).waitFor();
        await page.locator("[data-placed=true]").waitFor();
        expect(await overflow(page)).toBe(0);
      }
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.title()).not.toBe("run");
      expect(complaints.filter((text) => !text.includes("GPU stall"))).toEqual([]);
    });
  });

  it("says of an address that holds nonsense what is amiss, or passes it over", async () => {
    await visit("/", vietnamese, async ({ page, server }) => {
      const { url } = server;
      await page.goto(`${url}/committees/%zz`);
      await page.getByRole("heading", { level: 1, name: "Không có trang này" }).waitFor();
      await page.goto(`${url}/conferences?after=nonsense`);
      await page.getByRole("alert").getByRole("link", { name: "Về trang đầu" }).waitFor();
      await page.goto(`${url}/promises?from=nonsense&to=1`);
      await page.getByRole("row").nth(1).waitFor();
      await page.goto(`${url}/promises?from=2025&to=2020`);
      await page.getByRole("alert").getByText("kết thúc trước khi bắt đầu").waitFor();
      const timeline = `${url}/committees/committee:bch-dang-bo-thanh-pho-lang-son/timeline`;
      await page.goto(`${timeline}?from=9999&to=1`);
      await page.getByRole("region", { name: "Sự kiện" }).getByRole("row").nth(1).waitFor();
      await page.goto(`${timeline}?from=2017-03-01&to=2018-04-01`);
      await page.getByText("Không có sự kiện nào trong khoảng thời gian đang xem").waitFor();
      expect(server.faults).toEqual([]);
    });
  });

  it.each([
    ["/conferences?sort=NONE&from=2018", "“Loại” không có giá trị “NONE”", "/conferences?from=2018"],
    ["/conferences?from=2018-13&sort=PLENARY", "“Từ” không hiểu được “2018-13”", "/conferences?sort=PLENARY"],
    ["/targets?from=2020&to=2010&unit=TONNE", "kết thúc trước khi bắt đầu: 2020 – 2010", "/targets?unit=TONNE"],
    ["/promises?status=NONE&sort=period", "“Tình trạng” không có giá trị “NONE”", "/promises?sort=period"],
    ["/promises?from=last", "“Từ năm” không hiểu được “last”", "/promises"],
    ["/promises?from=2099", "kết thúc trước khi bắt đầu: 2099", "/promises"],
    ["/search?q=Lang+Son&kind=NONE", "“Loại” không có giá trị “NONE”", "/search?q=Lang+Son"],
    ["/places?level=&level=NONE", "“Cấp” không có giá trị “NONE”", "/places"],
  ])("says what of %s means nothing, keeps to the rest and leads on", async (path, sentence, rest) => {
    await visit(path, vietnamese, async ({ page, server }) => {
      const shown = () => page.getByRole("main").locator("table, ol").first().innerText();
      await page.getByRole("alert").getByText(sentence).waitFor();
      const kept = await shown();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("link", { name: "Bỏ điều kiện sai" }).click();
      await page.waitForURL(server.url + rest);
      await page.getByRole("alert").waitFor({ state: "detached" });
      await settled(page);
      expect(await shown()).toBe(kept);
      expect(server.faults).toEqual([]);
    });
  });

  it("swaps the two ends of a period that were the wrong way round", async () => {
    await visit("/conferences?from=2019&to=2018", { ...english, ...phone }, async ({ page, server }) => {
      await page.getByRole("alert").getByText("ends before it begins").waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await page.getByRole("textbox", { name: "From" }).getAttribute("aria-invalid")).toBe("true");
      await page.getByRole("link", { name: "Swap the two dates" }).click();
      await page.waitForURL(`${server.url}/conferences?from=2018&to=2019`);
      await page.getByText("In all: 1").waitFor();
    });
  });

  it("refuses an article that is too long in words, and keeps it", async () => {
    await visit("/article", vietnamese, async ({ page }) => {
      const text = page.getByRole("textbox", { name: "Bài báo" });
      await text.fill("a".repeat(100_001));
      await page.getByRole("button", { name: "Đọc bài" }).click();
      await page.getByRole("alert").getByText("tối đa 100.000 ký tự, bài này có 100.001").waitFor();
      expect((await text.inputValue()).length).toBe(100_001);
    });
  });

  it("keeps the article where the server cannot read it", async () => {
    await visit("/article", english, async ({ page }) => {
      const text = page.getByRole("textbox", { name: "Article" });
      await text.fill("Một bài báo.");
      await page.route("**/graphql", (route) =>
        route.fulfill({
          json: {
            errors: [{ message: 'Cannot query field "extract".', extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
          },
        }),
      );
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText("This server cannot read articles yet").waitFor();
      expect(await text.inputValue()).toBe("Một bài báo.");
    });
  });
});

describeInBrowser(
  "On an empty graph, the explorer",
  (visit) => {
    it("says so, and every list is one with nothing in it", async () => {
      await visit("/", english, async ({ page, server }) => {
        await page.getByRole("heading", { name: "The graph is empty" }).waitFor();
        await page.goto(`${server.url}/conferences`);
        await page.getByText("There are no such entries.").waitFor();
        await page.goto(`${server.url}/promises`);
        await page.getByText("The graph holds no targets yet.").waitFor();
      });
    });
  },
  false,
);
