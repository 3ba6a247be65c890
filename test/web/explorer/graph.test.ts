import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { twinHubs } from "../../kit/twin-hubs.js";
import { describeInBrowser, english, phone, type Visit, violations } from "./visit.js";

const city = "committee:bch-dang-bo-thanh-pho-lang-son";
const province = "committee:bch-dang-bo-tinh-lang-son";
const HUB = 2_000;

describeInBrowser("The graph view in a browser", (visit) => {
  /** A visit that waits until the picture stands; what the browser complains of fails it. */
  async function see(
    address: string,
    options: BrowserContextOptions,
    work: (page: Page, server: Visit["server"]) => Promise<void>,
  ): Promise<void> {
    await visit(address, { reducedMotion: "reduce", ...options }, async ({ page, complaints, server }) => {
      await settled(page);
      await work(page, server);
      // Chromium without a graphics card remarks on pixels that are read back to find what is under the pointer.
      expect(complaints.filter((text) => !text.includes("GPU stall"))).toEqual([]);
    });
  }

  /** The hubs are made where they are looked at: the seeds have none. */
  async function seeHubs(size: number, address: string, work: (page: Page) => Promise<void>): Promise<void> {
    await visit("/", {}, async ({ page, server }) => {
      const [made] = await server.cypher<{ n: number }>("MATCH (n:Entity {id: 'topic:hub-a'}) RETURN count(n) AS n");
      if (made?.n === 0) await server.cypher(twinHubs.cypher, { size });
      await page.goto(server.url + address);
      await settled(page);
      await work(page);
    });
  }

  async function settled(page: Page): Promise<void> {
    await page.locator("[data-loading=false]").waitFor({ timeout: 60_000 });
    await page.locator("[data-placed=true]").waitFor({ timeout: 60_000 });
  }

  const eventually = <T>(look: () => Promise<T> | T) => expect.poll(look, { timeout: 20_000 });
  const counts = async (page: Page): Promise<readonly number[]> => {
    const text = (await page.locator("[data-counts]").getAttribute("data-counts")) ?? "";
    return text.split(" ").map(Number);
  };
  const list = (page: Page) => page.getByRole("region", { name: /^(Liền kề|Neighbours)/ });
  const neighbour = (page: Page, name: string) => list(page).getByRole("button", { name }).first();
  const here = (page: Page) => page.locator("#graph-here");
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
  const said = (page: Page) => page.locator("output").innerText();
  const show = async (page: Page, summary: string) => page.locator("summary", { hasText: summary }).first().click();

  it("opens with the entity, its neighbours and the relations among them, as the API gives them", async () => {
    await see(`/graph/${city}`, {}, async (page, server) => {
      const { data } = await server.ask(
        `{ subgraph(id: "${city}", limit: 100) { nodes { id } edges { from relation to } } }`,
      );
      const links = new Set(data.subgraph.edges.map((edge: any) => `${edge.from} ${edge.relation} ${edge.to}`));
      expect(await counts(page)).toEqual([data.subgraph.nodes.length, links.size]);
      expect(await page.title()).toContain("thành phố Lạng Sơn");
    });
  });

  it("opens a neighbour once, however often it is chosen, and says what was added", async () => {
    await see(`/graph/${city}`, {}, async (page) => {
      const before = await counts(page);
      await neighbour(page, "Ban Chấp hành Đảng bộ tỉnh Lạng Sơn").click();
      await settled(page);
      const after = await counts(page);
      expect(after[0]).toBeGreaterThan(before[0] ?? 0);
      expect(await said(page)).toContain(`Đã thêm ${(after[0] ?? 0) - (before[0] ?? 0)} mục`);
      await page.getByRole("application").press("Enter");
      await page.getByRole("application").press("Enter");
      await settled(page);
      expect(await counts(page)).toEqual(after);
    });
  });

  it("takes steps back and forth, by its own buttons and the browser's, and every address opens its view", async () => {
    await see(`/graph/${city}`, {}, async (page) => {
      const first = await counts(page);
      await neighbour(page, "Ban Chấp hành Đảng bộ tỉnh Lạng Sơn").click();
      await settled(page);
      const second = await counts(page);
      const address = page.url();
      expect(address).toContain(`open=${city};20,${province};20`);
      await button(page, "Hoàn tác").click();
      await eventually(() => counts(page)).toEqual(first);
      await button(page, "Làm lại").click();
      await eventually(() => counts(page)).toEqual(second);
      await page.goBack();
      await eventually(() => counts(page)).toEqual(first);
      await page.goto(address);
      await settled(page);
      expect(await counts(page)).toEqual(second);
      expect(await here(page).innerText()).toContain("tỉnh Lạng Sơn");
    });
  });

  it("hides and shows again, pins and lets go", async () => {
    await see(`/graph/${city}`, english, async (page) => {
      const [all = 0] = await counts(page);
      await page.getByRole("application").press("ArrowUp");
      await page.getByRole("application").press("p");
      await eventually(() => page.url()).toContain("pin=");
      await button(page, "Unpin").click();
      await button(page, "Hide").click();
      await eventually(async () => (await counts(page))[0]).toBe(all - 1);
      expect(page.url()).not.toContain("pin=");
      await button(page, /Show again/).click();
      await eventually(async () => (await counts(page))[0]).toBe(all);
    });
  });

  it("filters by kind, relation and year", async () => {
    await see(`/graph/${city}`, {}, async (page) => {
      await show(page, "Lọc");
      await page.getByRole("checkbox", { name: "Hội nghị" }).check();
      await eventually(async () => (await counts(page))[0]).toBe(3);
      await page.getByLabel("Từ năm").fill("2015");
      await button(page, "Áp dụng").click();
      await eventually(async () => (await counts(page))[0]).toBe(2);
      expect(page.url()).toContain("kinds=CONFERENCE&years=2015..");
      await page.getByText("1 mục trong số đó thuộc năm khác").waitFor();
      // The later year first is the same span.
      await page.getByLabel("Từ năm").fill("2012");
      await page.getByLabel("Đến năm").fill("2010");
      await button(page, "Áp dụng").click();
      await neighbour(page, "Hội nghị lần thứ 8").waitFor();
      expect(page.url()).toContain("years=2010..2012");
      await page.getByLabel("Từ năm").fill("2090");
      await page.getByLabel("Đến năm").fill("");
      await button(page, "Áp dụng").click();
      await list(page).getByText("Bộ lọc không để lại mục nào quanh đây").waitFor();
      await button(page, "Bỏ lọc").click();
      await page.getByRole("checkbox", { name: "nhiệm kỳ", exact: true }).check();
      await eventually(async () => (await counts(page))[0]).toBe(3);
    });
  });

  it("finds the path between two picked entities", async () => {
    await see(`/graph/${city}`, english, async (page) => {
      await neighbour(page, "8th conference").click();
      await button(page, "Path from here").click();
      await neighbour(page, "Party Committee of Lạng Sơn city").click();
      await neighbour(page, "Party Committee of Lạng Sơn province").click();
      await settled(page);
      await button(page, "Path to here").click();
      const path = page.getByRole("region", { name: "Path between two entities" });
      await path.getByText("Joined through 2 relations").waitFor();
      await eventually(() => path.getByRole("listitem").count()).toBe(3);
      expect(page.url()).toContain("path=");
    });
  });

  it("is walked by the keyboard alone: down the list, into a neighbour and back", async () => {
    await see(`/graph/${city}`, {}, async (page) => {
      const start = await here(page).innerText();
      await list(page).getByRole("button").first().focus();
      await page.keyboard.press("ArrowDown");
      const second = await page.evaluate(() => document.activeElement?.textContent ?? "");
      await page.keyboard.press("ArrowRight");
      await settled(page);
      const there = await here(page).innerText();
      expect(second).toContain(there);
      expect(await page.evaluate(() => document.activeElement?.closest("ul") !== null)).toBe(true);
      await page.keyboard.press("ArrowLeft");
      await eventually(() => here(page).innerText()).toBe(start);
    });
  });

  it("lists all that is drawn in tables, and gives it away as files", async () => {
    await see(`/graph/${city}`, english, async (page) => {
      const [nodes = 0, links = 0] = await counts(page);
      await show(page, "Entities");
      await eventually(() => page.getByRole("region", { name: "Entities" }).locator("tbody tr").count()).toBe(nodes);
      await show(page, "Take data");
      const taken = async (name: string): Promise<string> => {
        const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
        return readFile(await download.path(), "latin1");
      };
      const graph = JSON.parse(await taken("All (JSON)"));
      expect([graph.nodes.length, graph.edges.length]).toEqual([nodes, links]);
      expect((await taken("Relations (CSV)")).trim().split("\n")).toHaveLength(links + 1);
      expect((await taken("Picture SVG")).match(/<text/g)?.length).toBeGreaterThan(nodes);
      expect(await taken("Picture PNG")).toContain("PNG");
    });
  });

  it.each([
    ["a desktop, in Vietnamese", {}],
    ["a desktop, in English on a dark ground", { ...english, colorScheme: "dark" } as const],
    ["a phone, in Vietnamese", phone],
    ["a phone, in English on a dark ground", { ...phone, ...english, colorScheme: "dark" } as const],
  ])("has nothing that axe finds on %s, and nothing beyond its edge", async (_, options) => {
    await see(`/graph/${city}`, options, async (page) => {
      for (const summary of await page.locator("main summary").all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      const { width, seen } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        seen: window.innerWidth,
      }));
      expect(width).toBeLessThanOrEqual(seen);
    });
  });

  it("takes a click on a node as choosing it, and drags it to where it is then pinned", async () => {
    await seeHubs(HUB, "/graph/topic:hub-a", async (page) => {
      await page.getByRole("application").press("ArrowUp");
      await eventually(() => here(page).innerText()).toContain("Chỉ số mẫu");
      // Its twenty neighbours stand evenly round the one in the middle.
      const box = await page.getByRole("application").boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.click(x, y);
      await eventually(() => here(page).innerText()).toBe("Lĩnh vực a");
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 30, { steps: 4 });
      await page.mouse.up();
      await eventually(() => page.url()).toContain("pin=topic:hub-a;");
    });
  });

  it("opens a hub in pages", async () => {
    await seeHubs(HUB, "/graph/topic:hub-a", async (page) => {
      expect((await counts(page))[0]).toBe(21);
      await button(page, `Thêm 20 trong ${HUB.toLocaleString("vi-VN")}`).click();
      await settled(page);
      expect((await counts(page))[0]).toBe(41);
    });
  });

  it("stays responsive with thousands of nodes", async () => {
    await seeHubs(HUB, twinHubs.address(HUB), async (page) => {
      expect(await counts(page)).toEqual([HUB + 2, HUB * 2]);
      const began = Date.now();
      await page.getByRole("application").press("ArrowUp");
      await eventually(() => here(page).innerText()).toContain("mẫu");
      expect(Date.now() - began).toBeLessThan(5_000);
    });
  });

  it("says in words that an id is unknown", async () => {
    await visit("/", english, async ({ page, server }) => {
      await page.goto(`${server.url}/graph/committee:nowhere`);
      await page.getByRole("heading", { level: 1, name: "There is no such entry" }).waitFor();
      await page.getByText("holds nothing with the id “committee:nowhere”").waitFor();
    });
  });

  it("says in words that the server is away, keeps the picture, and goes on once it is back", async () => {
    await visit(`/graph/${city}`, english, async ({ page }) => {
      await settled(page);
      const [before = 0] = await counts(page);
      await page.route("**/graphql", (route) => route.abort());
      await neighbour(page, "Party Committee of Lạng Sơn province").click();
      await page.getByText("The server does not answer").waitFor();
      expect((await counts(page))[0]).toBe(before);
      await page.unroute("**/graphql");
      await button(page, "Try again").click();
      await eventually(async () => (await counts(page))[0]).toBeGreaterThan(before);
    });
  });
});
