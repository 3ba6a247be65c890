import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { forward, page } from "../kit/walk.js";
import { city, conference, importWorld } from "../kit/world.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
beforeEach(() => server.clear());
afterAll(() => server.stop());

const days = ["01", "03", "05", "07", "09", "11"];
const held = (day: string) => conference(`ngày ${day}`, { kind: "OTHER", date: `2018-06-${day}` });
const world = (...conferences: readonly object[]) => ({ ...city, conferences });
const newest = days.toReversed().map((day) => `ngày ${day}`);

describe("a walk under way while others write", () => {
  it("gives the rows that stay exactly once when others come in before, at and after the place", async () => {
    await importWorld(server, world(...days.map(held)));
    const others = ["12", "08", "10", "02", "04", "06"].map(held);
    const labels = await forward(server.ask, { field: "conferences" }, 2, async () => {
      await importWorld(server, world(...others.splice(0, 3)));
    });
    expect(labels.filter((label) => newest.includes(label))).toEqual(newest);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("goes on from the place of a row that is gone", async () => {
    await importWorld(server, world(...days.map(held)));
    const { edges } = await page(server.ask, { field: "conferences" }, "first: 2");
    await server.cypher("MATCH (c:Conference) WHERE c.labelVi IN $gone DETACH DELETE c", { gone: newest.slice(0, 2) });
    const rest = await page(server.ask, { field: "conferences" }, `first: 100, after: "${edges[1]?.cursor}"`);
    expect(rest.edges.map(({ node }) => node.label)).toEqual(newest.slice(2));
    const back = await page(server.ask, { field: "conferences" }, `last: 100, before: "${edges[1]?.cursor}"`);
    expect(back.edges).toEqual([]);
  });

  it("keeps its place among rows of one and the same date and label", async () => {
    const same = Array.from({ length: 7 }, (_, index) =>
      conference(`k${index}`, { kind: "PLENARY", ordinal: index + 1, label: "cùng tên", date: "2018" }),
    );
    await importWorld(server, world(...same));
    for (const order of ["DATE", "LABEL"]) {
      const listed = { field: "conferences", arguments: `orderBy: { field: ${order} }` };
      const { nodes } = await page(server.ask, listed, "first: 100");
      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const found = await page(server.ask, listed, after === undefined ? "first: 3" : `first: 3, after: "${after}"`);
        seen.push(...found.nodes.map(({ id }) => id));
        after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      }
      expect(nodes).toHaveLength(7);
      expect(seen).toEqual(nodes.map(({ id }) => id));
    }
  });
});
