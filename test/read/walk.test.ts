import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { backward, forward, page } from "../kit/walk.js";
import { importWorld } from "../kit/world.js";
import { expectedLists, orderWorld } from "./order-world.js";

let server: TestServer;
let committee: string;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, orderWorld);
  const { data } = await server.ask("{ committees { nodes { id } } }");
  committee = data.committees.nodes[0].id;
});
afterAll(() => server.stop());

/** The expected list with rows of equal key put in the order in which they were found. */
function settle(expected: readonly (string | readonly string[])[], found: readonly string[]): readonly string[] {
  return expected.flatMap((group) =>
    typeof group === "string" ? [group] : group.toSorted((a, b) => found.indexOf(a) - found.indexOf(b)),
  );
}

describe("walking a list by its cursors gives every row once and in order", () => {
  it.each(expectedLists)("$field by $order $direction", async ({ field, order, direction, labels }) => {
    const listed = { field, arguments: `orderBy: { field: ${order}, direction: ${direction} }` };
    const whole = await page(server.ask, listed, "first: 100");
    const all = whole.edges.map(({ node }) => node.label);
    expect(all).toEqual(settle(labels, all));
    expect(whole.totalCount).toBe(all.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(await forward(server.ask, listed, 2)).toEqual(all);
    expect(await backward(server.ask, listed, 3)).toEqual(all);
  });

  it("of the conferences of a committee, in each order", async () => {
    for (const { field, order, direction, labels } of expectedLists.filter((each) => each.field === "conferences")) {
      const listed = {
        within: `{ committee(id: "${committee}") { % } }`,
        field,
        arguments: `orderBy: { field: ${order}, direction: ${direction} }`,
      };
      const all = await forward(server.ask, listed, 2);
      expect(all).toEqual(settle(labels, all));
      expect(await backward(server.ask, listed, 2)).toEqual(all);
    }
  });

  it.each(["resolutions", "targets", "results"])("of the %s of a committee, by label", async (field) => {
    const [expected] = expectedLists.filter((each) => each.field === field && each.order === "LABEL");
    const listed = { within: `{ committee(id: "${committee}") { % } }`, field };
    expect(await forward(server.ask, listed, 2)).toEqual(expected?.labels);
  });

  it("of targets of an indicator and results of a committee, in each order", async () => {
    const { data } = await server.ask("{ indicators { nodes { id } } }");
    const filters: Readonly<Record<string, string>> = {
      targets: `indicator: "${data.indicators.nodes[0].id}"`,
      results: `committee: "${committee}"`,
    };
    for (const { field, order, direction, labels } of expectedLists.filter((each) => each.field in filters)) {
      const listed = {
        field,
        arguments: `filter: { ${filters[field]} }, orderBy: { field: ${order}, direction: ${direction} }`,
      };
      const all = await forward(server.ask, listed, 2);
      expect(all).toEqual(settle(labels, all));
      expect(await backward(server.ask, listed, 3)).toEqual(all);
    }
  });
});

it("lists conferences newest first, and the rest by label, where no order is asked for", async () => {
  for (const [field, order, direction] of [
    ["conferences", "DATE", "DESC"],
    ["resolutions", "LABEL", "ASC"],
    ["targets", "LABEL", "ASC"],
    ["results", "LABEL", "ASC"],
  ] as const) {
    const asked = await page(
      server.ask,
      { field, arguments: `orderBy: { field: ${order}, direction: ${direction} }` },
      "first: 100",
    );
    expect((await page(server.ask, { field }, "first: 100")).edges).toEqual(asked.edges);
  }
});

it("keeps to what lies between two cursors, from either end", async () => {
  const listed = { field: "conferences", arguments: "orderBy: { field: LABEL }" };
  const { edges } = await page(server.ask, listed, "first: 100");
  const between = `after: "${edges[1]?.cursor}", before: "${edges[6]?.cursor}"`;
  const ids = edges.slice(2, 6).map(({ node }) => node.id);
  const some = await page(server.ask, listed, `first: 3, ${between}`);
  expect(some.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 3));
  expect(some.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  expect((await page(server.ask, listed, `last: 3, ${between}`)).nodes.map(({ id }) => id)).toEqual(ids.slice(1));
  expect((await page(server.ask, listed, `first: 100, ${between}`)).nodes.map(({ id }) => id)).toEqual(ids);
});

it("counts the whole list whatever the page", async () => {
  const { edges } = await page(server.ask, { field: "conferences" }, "first: 100");
  const { data } = await server.ask(
    `{ a: conferences { totalCount } b: conferences(last: 1, before: "${edges[4]?.cursor}") { totalCount } }`,
  );
  expect(data).toEqual({ a: { totalCount: 9 }, b: { totalCount: 9 } });
});

it("shows an empty page where a cursor names the last row", async () => {
  const { pageInfo } = await page(server.ask, { field: "targets" }, "first: 100");
  const beyond = await page(server.ask, { field: "targets" }, `first: 2, after: "${pageInfo.endCursor}"`);
  expect(beyond).toEqual({
    totalCount: 7,
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});
