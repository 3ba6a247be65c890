import fc from "fast-check";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/db/database.js";
import { Plans } from "../../src/read/plans.js";
import { apiSchema } from "../../src/server/schema.js";
import { type Server, startServer as serve } from "../../src/server/server.js";
import { type Planned, planFaults } from "../kit/explain.js";
import { type Answer, type Ask, askOf, startServer, type TestServer } from "../kit/server.js";
import { drawFrom, randomQuery } from "./random-query.js";

const schema = apiSchema();
const statements: string[] = [];
/** By name, those that read several levels. */
const nesting = new Map<string, Planned>();
const through = (database: Database): Database => ({
  ...database,
  read: (statement, parameters) => {
    statements.push(statement.name);
    if (statement.name.includes("{")) nesting.set(statement.name, { ...statement, parameters });
    return database.read(statement, parameters);
  },
});

let graph: TestServer;
const servers: Server[] = [];
let [atOnce, byLevels, learning]: Ask[] = [];
beforeAll(async () => {
  graph = await startServer();
  const start = async (plans: Plans): Promise<Ask> => {
    const database = through(graph.database);
    const server = await serve({ database, host: "127.0.0.1", port: 0, corsOrigins: [], log: () => {}, plans });
    servers.push(server);
    return askOf(server.url);
  };
  atOnce = await start(new Plans(0));
  byLevels = await start(new Plans(Number.POSITIVE_INFINITY));
  learning = await start(new Plans());
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  await graph.stop();
});

// A list's errors come in the order in which its parts end.
const settled = ({ data, errors }: Answer) => ({
  data,
  errors: (errors ?? []).map((error) => JSON.stringify([error.path, error.message, error.extensions])).toSorted(),
});

const ask = (asking: Ask | undefined, query: string): Promise<Answer> => {
  if (!asking) throw new Error("no server");
  return asking(query);
};

describe("several levels in one statement", () => {
  it("answer as level by level, whatever is asked", async () => {
    let fewer = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const query = randomQuery(schema, drawFrom(seed));
        expect(
          validate(schema, parse(query)).map(({ message }) => message),
          query,
        ).toEqual([]);
        const [one, other] = [await ask(atOnce, query), await ask(byLevels, query)];
        expect(settled(one), query).toEqual(settled(other));
        if ((one.extensions?.cost.statements ?? 0) < (other.extensions?.cost.statements ?? 0)) fewer++;
      }),
      { numRuns: 60 },
    );
    expect(fewer).toBeGreaterThan(10);
  }, 600_000);

  it("are planned from an id or an index like the levels alone, with no eager step", async () => {
    nesting.clear();
    for (let seed = 1; nesting.size < 40; seed++) await ask(atOnce, randomQuery(schema, drawFrom(seed * 104_729)));
    expect(await planFaults([...nesting.values()])).toEqual([]);
  }, 300_000);

  const deep =
    "{ committees(first: 3) { nodes { label terms { label conferences(first: 3) { nodes { label committee { label } considered(first: 2) { nodes { action resolution { label issuer { label } } } } targets(first: 2) { totalCount nodes { label indicator { label } } } } } } } } }";

  it("are one for lists in lists, and walk the same relation back", async () => {
    const [one, other] = [await ask(atOnce, deep), await ask(byLevels, deep)];
    expect(one.data).toEqual(other.data);
    expect(one.data.committees.nodes.some((node: { terms: unknown[] }) => node.terms.length > 0)).toBe(true);
    expect(one.extensions?.cost.statements).toBe(1);
    expect(other.extensions?.cost.statements).toBe(5);
  });

  it("keep aliases of other meaning apart", async () => {
    const query = `{ a: conferences(first: 1) { nodes { t: targets(first: 1) { nodes { label } } u: results(first: 1) { nodes { label } } } }
      b: conferences(first: 1) { nodes { u: targets(first: 1) { nodes { label } } t: results(first: 1) { nodes { label } } } }
      c: conferences(first: 2) { nodes { x: targets(first: 1) { nodes { label } } } edges { node { x: targets(first: 2) { nodes { label } } } } }
      d: conferences(first: 2) { p: nodes { x: targets(first: 1) { nodes { label } } } q: nodes { x: results(first: 1) { nodes { label } } } } }`;
    expect((await ask(atOnce, query)).data).toEqual((await ask(byLevels, query)).data);
  });

  it("read the id where something is asked that is read by it", async () => {
    const query =
      "{ conferences(first: 9) { nodes { targets(first: 2) { nodes { progress { status attainment } } } results(first: 1) { nodes { conflicts { label } } } considered(first: 1) { nodes { conference { date } } } attendance { person { id } } } } }";
    const [one, other] = [await ask(atOnce, query), await ask(byLevels, query)];
    expect(settled(one)).toEqual(settled(other));
    expect(one.errors).toBeUndefined();
  });

  it("are read level by level where they are hundreds", async () => {
    const many = Array.from({ length: 150 }, (_, n) => `c${n}: conferences(first: 1) { nodes { label } }`);
    const query = `{ committees(first: 2) { nodes { ${many.join(" ")} } } }`;
    const [one, other] = [await ask(atOnce, query), await ask(byLevels, query)];
    expect(one.data).toEqual(other.data);
    expect(one.extensions?.cost.statements).toBe(other.extensions?.cost.statements);
  });

  it("leave cursors, and what is refused, to the field itself", async () => {
    const first = await ask(
      byLevels,
      "{ committees(first: 9) { nodes { id conferences(first: 1) { totalCount pageInfo { endCursor } } } } }",
    );
    const { id, conferences } = first.data.committees.nodes.find(
      (node: { conferences: { totalCount: number } }) => node.conferences.totalCount > 1,
    );
    for (const given of [
      `first: 1, after: "${conferences.pageInfo.endCursor}"`,
      "last: 1",
      "first: 1, last: 1",
      "first: 0",
    ]) {
      const query = `{ committee(id: "${id}") { label conferences(${given}) { edges { cursor node { label targets { totalCount } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
      expect(settled(await ask(atOnce, query)), given).toEqual(settled(await ask(byLevels, query)));
    }
  });
});

describe("a statement of several levels that fails", () => {
  const queries = (id: string) => [
    "{ committees(first: 3) { nodes { label terms { label conferences(first: 2) { nodes { label } } } } } }",
    `{ committee(id: "${id}") { label conferences(first: 2) { nodes { date targets(first: 2) { nodes { label } } } } } }`,
    `{ conferences(filter: { committee: "${id}" }, first: 3) { nodes { considered(first: 2) { nodes { action } } } } }`,
  ];

  it("is read level by level instead, logged, and not asked again", async () => {
    const asked: string[] = [];
    const database: Database = {
      ...graph.database,
      // Neo4j itself refuses what it cannot read.
      read: (statement, parameters) => {
        asked.push(statement.name);
        const broken = statement.name.includes("{") ? { ...statement, text: `${statement.text} RETURN` } : statement;
        return graph.database.read(broken, parameters);
      },
    };
    const logged: unknown[] = [];
    const plans = new Plans(0, (error) => logged.push(error));
    const server = await serve({ database, host: "127.0.0.1", port: 0, corsOrigins: [], log: () => {}, plans });
    try {
      const { data } = await ask(byLevels, "{ committees(first: 1) { nodes { id } } }");
      for (const query of queries(data.committees.nodes[0].id)) {
        const expected = await ask(byLevels, query);
        for (const time of [1, 2]) {
          asked.length = 0;
          const answer = await ask(askOf(server.url), query);
          expect(settled(answer), query).toEqual(settled(expected));
          expect(asked.some((name) => name.includes("{"))).toBe(time === 1);
        }
      }
      expect(logged.length).toBeGreaterThan(2);
      expect(String(logged[0])).toContain("Invalid input");
    } finally {
      await server.stop();
    }
  });
});

describe("what the database has to plan", () => {
  it("is a statement of several levels after the third time that it is wanted, with nobody waiting", async () => {
    const query =
      "{ conferences(first: 2) { nodes { label targets(first: 2) { nodes { label setBy { __typename } } } considered { nodes { action } } } } }";
    const expected = await ask(byLevels, query);
    for (let time = 1; time <= 3; time++) {
      const { data, extensions } = await ask(learning, query);
      expect(data).toEqual(expected.data);
      expect(extensions?.cost.statements).toBe(4);
    }
    await expect
      .poll(async () => (await ask(learning, query)).extensions?.cost.statements, { timeout: 20_000 })
      .toBe(1);
    expect((await ask(learning, query)).data).toEqual(expected.data);
  });

  it("is known ahead for what the server learns", async () => {
    const query = "{ committees(first: 2) { nodes { label terms { startYear } organs { level } } } }";
    await servers[2]?.learn([query]);
    await expect
      .poll(async () => (await ask(learning, query)).extensions?.cost.statements, { timeout: 20_000 })
      .toBe(1);
  });

  it("does not grow with the queries of a stranger", async () => {
    const before = statements.length;
    for (let seed = 1; seed <= 150; seed++) await ask(learning, randomQuery(schema, drawFrom(seed * 7919)));
    const asked = statements.slice(before);
    const several = asked.filter((name) => name.includes("{"));
    // Some are of one structure by chance.
    expect(new Set(several).size).toBeLessThan(20);
    expect(asked.length).toBeGreaterThan(150);
  }, 600_000);
});
