import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/db/database.js";
import { allRelations } from "../../src/graph/relation-ends.js";
import { startServer, type TestServer } from "../kit/server.js";

const timeouts: (number | undefined)[] = [];
const through = (database: Database): Database => ({
  ...database,
  read: (statement, parameters) => {
    if (statement.name.startsWith("graph/path")) timeouts.push(statement.timeout);
    return database.read(statement, parameters);
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ through });
});
afterAll(() => server.stop());

const link = "edges { relation from to action evidence { method } }";

describe("relations", () => {
  it("draws the surroundings of an entity with every edge among what it returns", async () => {
    const { data } = await server.ask("{ conferences(filter: {ordinal: 8}, first: 1) { nodes { id } } }");
    const { id } = data.conferences.nodes[0];
    const { data: graph } = await server.ask(
      `query ($id: ID!) { subgraph(id: $id, depth: 2, limit: 100) { truncated nodes { id __typename } ${link} } }`,
      { id },
    );
    const ids = new Set(graph.subgraph.nodes.map((node: { id: string }) => node.id));
    expect(graph.subgraph.nodes[0].id).toBe(id);
    expect(ids.size).toBe(graph.subgraph.nodes.length);
    expect(
      graph.subgraph.edges.every(({ from, to }: { from: string; to: string }) => ids.has(from) && ids.has(to)),
    ).toBe(true);
    expect(
      graph.subgraph.edges.some(
        ({ relation, action }: { relation: string; action: string }) =>
          relation === "CONSIDERED" && action === "DISCUSSED",
      ),
    ).toBe(true);
    const again = await server.ask(
      `query ($id: ID!) { subgraph(id: $id, depth: 2, limit: 100) { truncated nodes { id __typename } ${link} } }`,
      { id },
    );
    expect(again.data).toEqual(graph);
    const { data: whole } = await server.ask(
      "query ($id: ID!) { subgraph(id: $id, depth: 2, limit: 500) { truncated nodes { id } } }",
      { id },
    );
    expect(whole.subgraph.truncated).toBe(false);
    expect(whole.subgraph.nodes).toHaveLength(graph.subgraph.nodes.length);
    expect(graph.subgraph.truncated).toBe(false);
    const { data: small } = await server.ask(
      `query ($id: ID!) { subgraph(id: $id, depth: 4, limit: 5) { truncated nodes { id } } }`,
      { id },
    );
    expect(small.subgraph.nodes).toHaveLength(5);
    expect(small.subgraph.truncated).toBe(true);
  });

  /** By id, how many hops away what lies within `depth` of an entity is. */
  async function distancesFrom(id: string, depth: number): Promise<Map<string, number>> {
    const text = `MATCH (start:Entity)-[:${allRelations.join("|")}]-(end:Entity) WHERE start.id IN $ids RETURN DISTINCT end.id AS id`;
    const found = new Map([[id, 0]]);
    let ids: readonly string[] = [id];
    for (let hop = 1; hop <= depth; hop++) {
      const reached = await server.database.read<{ readonly id: string }>({ name: "one hop on", text }, { ids });
      ids = reached.map((row) => row.id).filter((each) => !found.has(each));
      for (const each of ids) found.set(each, hop);
    }
    return found;
  }

  it("shows the nearest of the surroundings first, each once, and says whether some were left out", async () => {
    const { data } = await server.ask(
      "{ conferences(first: 2) { nodes { id } } committees(first: 1) { nodes { id } } indicators(first: 1) { nodes { id } } }",
    );
    const starts = [data.conferences, data.committees, data.indicators].flatMap(({ nodes }) => nodes);
    for (const { id } of starts) {
      for (const depth of [1, 2, 3]) {
        const distances = await distancesFrom(id, depth);
        for (const limit of [1, 4, 15, 500]) {
          const { data: answer } = await server.ask(
            `query ($id: ID!) { subgraph(id: $id, depth: ${depth}, limit: ${limit}) { truncated nodes { id } } }`,
            { id },
          );
          const ids: readonly string[] = answer.subgraph.nodes.map((node: { readonly id: string }) => node.id);
          const hops = ids.map((each) => distances.get(each) ?? Number.NaN);
          expect(hops).toEqual(hops.toSorted((a, b) => a - b));
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(limit);
          expect(answer.subgraph.truncated).toBe(ids.length < distances.size);
        }
      }
    }
  });

  it("finds a shortest path along the relations asked for", async () => {
    const { data } = await server.ask(
      `{ a: conferences(filter: {ordinal: 8}, first: 1) { nodes { id } } b: conferences(filter: {ordinal: 15}, first: 1) { nodes { id } } }`,
    );
    const variables = { from: data.a.nodes[0].id, to: data.b.nodes[0].id };
    const ask = (more: string) =>
      server.ask(
        `query ($from: ID!, $to: ID!) { path(from: $from, to: $to${more}) { nodes { id label } ${link} } }`,
        variables,
      );
    const { data: found } = await ask("");
    expect(found.path.nodes).toHaveLength(3);
    expect(found.path.nodes[0].id).toBe(variables.from);
    expect(found.path.nodes[2].id).toBe(variables.to);
    expect((await ask(", maxHops: 1")).data.path).toBeNull();
    expect((await ask(", relations: [CITES]")).data.path).toBeNull();
    expect(Math.max(...timeouts.map((timeout) => timeout ?? Number.POSITIVE_INFINITY))).toBeLessThanOrEqual(3_000);
    expect((await ask(", maxHops: 0")).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("shows what a directive goes back to and what carries it out", async () => {
    const { data } = await server.ask(
      `{ resolutions(filter: {kind: DIRECTIVE}, first: 5) { nodes { id number lineage { nodes { label } ${link} truncated } } } }`,
    );
    for (const { id, lineage } of data.resolutions.nodes) {
      expect(lineage.nodes).toHaveLength(2);
      expect(lineage.edges).toMatchObject([{ relation: "IMPLEMENTS", to: id }]);
    }
  });

  it.each(['subgraph(id: "x")', 'path(from: "x", to: "y")', 'path(from: "x", to: "x")'])(
    "answers null for an unknown id in %s",
    async (field) => {
      expect((await server.ask(`{ ${field} { nodes { id } } }`)).data).toEqual({ [field.split("(")[0] ?? ""]: null });
    },
  );

  it.each(["depth: 0", "depth: 99", "limit: 0", "limit: 501", "limit: -1"])("refuses %s", async (bound) => {
    expect((await server.ask(`{ subgraph(id: "x", ${bound}) { nodes { id } } }`)).errors?.[0]?.extensions.code).toBe(
      "BAD_USER_INPUT",
    );
  });
});
