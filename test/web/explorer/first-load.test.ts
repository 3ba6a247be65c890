import { expect, it } from "vitest";
import { describeInBrowser, english, settled, takenOver, written } from "./visit.js";

const MOST = 250_000;
const committee = "committee:bch-dang-bo-thanh-pho-lang-son";

describeInBrowser("The explorer's first load", (visit) => {
  it("is at most 250 kB of JavaScript as sent, in one language, without what draws the graph", async () => {
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
      const holds = (words: string) => loaded.some(({ text }) => text.includes(words));
      expect(sent).toBeGreaterThan(50_000);
      expect(sent).toBeLessThan(MOST);
      expect(holds("webgl2")).toBe(false);
      expect([holds("Về trang đầu"), holds("Go to the start")]).toEqual([true, false]);
    });
  });

  it.each([
    ["/", "The conferences of party committees"],
    ["/conferences", "15th conference of the Party Committee of Lạng Sơn city"],
    [`/committees/${committee}`, "Thành ủy Lạng Sơn"],
    [`/committees/${committee}/timeline`, "15th conference"],
    [`/graph/${committee}`, "The graph around “Party Committee of Lạng Sơn city”"],
    ["/promises", "more than 5,000 tonnes"],
  ])("reads at %s before any script has run, and asks nothing again", async (path, words) => {
    await visit("/", { ...english, javaScriptEnabled: false }, async ({ page, server, complaints }) => {
      await written(server.url + path);
      await page.goto(server.url + path);
      expect(await page.locator("#root").innerText()).toContain(words);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
      expect(await page.title()).toContain("· dangbo-graph");
      expect(complaints).toEqual([]);
    });
    await visit("/", english, async ({ page, server, complaints }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.postData() ?? ""));
      await page.goto(server.url + path);
      await settled(page);
      await page.getByRole("main").getByText(words).filter({ visible: true }).first().waitFor();
      const queries = asked.filter((body) => body.includes("query") && !body.includes("query Graph"));
      expect(queries).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it("keeps what the server wrote in its place while the scripts take over", async () => {
    await visit("/", english, async ({ page, server }) => {
      const { data } = await server.ask(
        '{ resolutions(filter: { number: "05" }) { nodes { id } } indicators(first: 3) { nodes { id } } targets(first: 1) { nodes { id } } }',
      );
      const paths = Object.entries(data as Readonly<Record<string, { nodes: { id: string }[] }>>).flatMap(
        ([segment, { nodes }]) => nodes.map(({ id }) => `/${segment}/${encodeURIComponent(id)}`),
      );
      await page.addInitScript(() => {
        const waiting = () => {
          for (const status of document.querySelectorAll("main [role=status]"))
            if (status.textContent === "Loading…") document.documentElement.dataset["waited"] = "";
        };
        new MutationObserver(waiting).observe(document, { subtree: true, childList: true });
      });
      const waited: string[] = [];
      for (const path of [...paths, "/conferences", `/committees/${committee}/timeline`, "/promises"]) {
        await written(server.url + path);
        await page.goto(server.url + path);
        await takenOver(page);
        await settled(page);
        if (await page.evaluate(() => "waited" in document.documentElement.dataset)) waited.push(path);
      }
      expect(waited).toEqual([]);
    });
  });

  it("comes in the language and on the ground that were chosen", async () => {
    await visit("/", english, async ({ page, server, complaints }) => {
      const frame = () =>
        page.evaluate(() => ({ ...document.documentElement.dataset, lang: document.documentElement.lang }));
      await page.getByRole("button", { name: "Tiếng Việt" }).click();
      await page.getByRole("heading", { level: 1, name: "Cấp ủy đã quyết định" }).waitFor();
      await page.getByRole("combobox", { name: "Nền" }).selectOption("dark");
      // Nothing of the page runs: it is the server that knows.
      await page.route("**/*.js", (route) => route.abort());
      await page.goto(`${server.url}/conferences`);
      await page.getByRole("heading", { level: 1, name: "Hội nghị" }).waitFor();
      expect(await frame()).toEqual({ theme: "dark", lang: "vi" });
      expect(complaints.filter((complaint) => !complaint.includes("ERR_FAILED"))).toEqual([]);
    });
  });

  it("is searched and narrowed without a script, and its other spellings lead to it", async () => {
    await visit("/", { ...english, javaScriptEnabled: false }, async ({ page, server }) => {
      for (const path of ["/search?q=cereals", "/conferences", "/conferences?from=2018", `/committees/${committee}`])
        await written(server.url + path);
      await page.getByRole("combobox", { name: "Search the graph" }).fill("cereals");
      await page.keyboard.press("Enter");
      await page.getByRole("main").getByRole("link", { name: "Output of cereals" }).first().waitFor();
      await page.goto(`${server.url}/conferences`);
      await page.getByRole("textbox", { name: "From" }).fill("2018");
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByText("In all: 1").waitFor();
      await page.goto(`${server.url}/committee/${committee}`);
      expect(new URL(page.url()).pathname).toBe(`/committees/${encodeURIComponent(committee)}`);
    });
  });

  it("keeps what was typed before the scripts came", async () => {
    await visit("/", english, async ({ page, server, complaints }) => {
      let go = () => {};
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route("**/*.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${server.url}/article`, { waitUntil: "commit" });
      const article = page.getByRole("textbox", { name: "Article" });
      await article.fill("A text.");
      await page.getByRole("combobox", { name: "Search the graph" }).fill("cereals");
      go();
      await page.getByRole("listbox").getByRole("option").first().waitFor();
      await page.getByRole("button", { name: "Clear the article" }).waitFor();
      expect(await article.inputValue()).toBe("A text.");
      expect(complaints).toEqual([]);
    });
  });

  it("cannot be broken out of by what the graph holds or the address says", async () => {
    await visit("/", english, async ({ page, server, complaints }) => {
      const name = "</script><script>document.title='run'</script><!--";
      await server.cypher(
        "MERGE (t:Entity:Topic {id: 'topic:odd'}) SET t.labelVi = $name, t.labelSort = $name, t.aliases = [], t.revision = 1, t.updatedAt = datetime()",
        { name },
      );
      for (const path of ["/topics/topic:odd", `/search?q=${encodeURIComponent(name)}`]) {
        await page.goto(server.url + path);
        await page.getByRole("heading", { level: 1 }).getByText(name, { exact: false }).waitFor();
        await settled(page);
        expect(await page.title()).not.toBe("run");
      }
      expect(complaints).toEqual([]);
    });
  });
});
