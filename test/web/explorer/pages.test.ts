import { expect, it } from "vitest";
import { describeInBrowser, desktop, english, overflow, phone, settled, vietnamese, violations } from "./visit.js";

const committee = "committee:bch-dang-bo-thanh-pho-lang-son";
const entities = {
  committees: "{ committees(first: 1) { nodes { id } } }",
  conferences: "{ conferences(first: 1) { nodes { id } } }",
  resolutions: "{ resolutions(first: 1) { nodes { id } } }",
  targets: "{ targets(first: 1) { nodes { id } } }",
  results: "{ results(first: 1) { nodes { id } } }",
  indicators: "{ indicators(first: 1) { nodes { id } } }",
  places: "{ places(first: 1) { nodes { id } } }",
  people: "{ people(first: 1) { nodes { id } } }",
  sources: "{ sources(first: 1) { nodes { id } } }",
} as const;

const pages = [
  "/",
  "/search?q=luong%20thuc",
  "/search",
  ...[...Object.keys(entities), "topics", "terms"].map((name) => `/${name}`),
  `/committees/${committee}/timeline`,
  "/promises",
  "/article",
  "/targets/nothing-here",
  "/nothing/at/all",
];

const ways = [
  ["Vietnamese, on a desktop", { ...vietnamese, ...desktop, colorScheme: "light" }],
  ["English, on a phone, dark", { ...english, ...phone, colorScheme: "dark" }],
  ["Vietnamese, on a phone", { ...vietnamese, ...phone, colorScheme: "light" }],
  ["English, on a desktop, dark", { ...english, ...desktop, colorScheme: "dark" }],
] as const;

describeInBrowser("The explorer's pages", (visit) => {
  it.each(ways)("are accessible and fit the window in %s", { timeout: 300_000 }, async (_, options) => {
    await visit("/", options, async ({ page, complaints, server }) => {
      const found: string[] = [];
      const ids = await Promise.all(
        Object.entries(entities).map(async ([name, query]) => {
          const { data } = await server.ask(query);
          return `/${name}/${encodeURIComponent(data[name].nodes[0].id)}`;
        }),
      );
      for (const path of [...pages, ...ids]) {
        await page.goto(server.url + path);
        await page.locator("main h1").first().waitFor();
        await settled(page);
        for (const violation of await violations(page)) found.push(`${path} ${violation}`);
        if ((await overflow(page)) > 0) found.push(`${path} is wider than the window`);
      }
      expect(found).toEqual([]);
      // A browser says by itself that a page was answered with 404, as the last one is.
      expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
    });
  });

  it("speak the browser's language, and the one chosen from then on", async () => {
    await visit("/", english, async ({ page }) => {
      await page.getByRole("heading", { level: 1, name: "What party committees decide" }).waitFor();
      await page.getByRole("button", { name: "Tiếng Việt" }).click();
      await page.getByRole("heading", { level: 1, name: "Cấp ủy đã quyết định" }).waitFor();
      await page.reload();
      await page.getByRole("heading", { level: 1, name: "Cấp ủy đã quyết định" }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("vi");
    });
  });

  it("keep the ground that was chosen", async () => {
    await visit("/", { ...english, colorScheme: "light" }, async ({ page }) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await ground();
      await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
      expect(await ground()).not.toBe(light);
      await page.reload();
      await page.locator("main h1").waitFor();
      expect(await ground()).not.toBe(light);
    });
  });

  it("answer every address directly, a singular one too, and say 404 of what is none", async () => {
    await visit("/", english, async ({ page, server }) => {
      await page.goto(`${server.url}/committee/${committee}`);
      await page.waitForURL(`**/committees/**`);
      const status = async (path: string) =>
        (await fetch(server.url + path, { headers: { accept: "text/html,*/*;q=0.8" } })).status;
      expect(await Promise.all(["/promises", "/committees/x/timeline", "/nowhere"].map(status))).toEqual([
        200, 200, 404,
      ]);
    });
  });

  it("say of each text in the other language which it is", async () => {
    await visit("/", english, async ({ page, server }) => {
      const inVietnamese = (text: string) => page.locator("main [lang=vi]").filter({ hasText: text }).first();
      await server.cypher(
        `MATCH (t:Topic) WITH t LIMIT 1
         MERGE (n:Entity:Topic {id: 'topic:unnamed'})
         SET n.labelVi = 'Lĩnh vực chưa có tên', n.labelSort = 'a', n.aliases = ['tên khác'], n.revision = 1, n.updatedAt = datetime()
         MERGE (n)-[:BROADER]->(t)`,
      );
      await page.goto(`${server.url}/topics/topic:unnamed`);
      await page.locator("h1 [lang=vi]").getByText("Lĩnh vực chưa có tên").waitFor();
      await inVietnamese("tên khác").waitFor();
      expect(await page.locator("main a[href^='/topics/'] [lang=vi]").count()).toBe(0);
      await page.goto(`${server.url}/graph/topic:unnamed`);
      await page.locator("h1 [lang=vi]").getByText("Lĩnh vực chưa có tên").waitFor();
      await page.locator("[data-placed=true]").waitFor();
      await page.locator("h2 [lang=vi]").getByText("Lĩnh vực chưa có tên").waitFor();
      await page.goto(`${server.url}/conferences/conference:bch-dang-bo-thanh-pho-lang-son:2015:15`);
      await inVietnamese("Tăng cường kỷ luật").waitFor();
    });
    await visit("/search?q=cereals", vietnamese, async ({ page }) => {
      await page.getByRole("list", { name: "Kết quả" }).locator("[lang=en] mark").first().waitFor();
      expect(await page.locator("main [lang=vi]").count()).toBe(0);
    });
  });
});
