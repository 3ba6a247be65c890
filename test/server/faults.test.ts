import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/db/database.js";
import { openDatabase } from "../../src/db/database.js";
import { DatabaseError, databaseError } from "../../src/db/errors.js";
import { startServer as serve } from "../../src/server/server.js";
import { neo4jFault } from "../kit/database.js";
import { askOf, startServer, type TestServer } from "../kit/server.js";

const inside = "MATCH (n:Secret) bolt://db.internal:7687 password=hunter2";
let failing: (() => unknown) | null = null;
const through = (database: Database): Database => ({
  ...database,
  read: (statement, parameters) => (failing ? Promise.reject(failing()) : database.read(statement, parameters)),
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false, through });
});
afterAll(() => server.stop());

async function during<T>(fault: () => unknown, work: () => Promise<T>): Promise<T> {
  failing = fault;
  try {
    return await work();
  } finally {
    failing = null;
  }
}

const said = {
  UNAVAILABLE: "The database is away just now. Try again in a moment.",
  TIMEOUT: "The database took too long to answer. Ask for less at once, or try again.",
  TOO_COMPLEX: "The answer takes more memory than the database may give to it. Ask for less at once.",
  INTERNAL_SERVER_ERROR: "Something went wrong on the server. It has been logged.",
};
const odd = { toString: () => inside };

describe("a fault of the database reaches the client as a fixed code and sentence", () => {
  it.each<[string, keyof typeof said, () => unknown]>([
    ["it is away", "UNAVAILABLE", () => new DatabaseError("UNAVAILABLE", "conference/list", new Error(inside))],
    ["it takes too long", "TIMEOUT", () => new DatabaseError("TIMEOUT", "conference/list", new Error(inside))],
    [
      "it may not take as much memory",
      "TOO_COMPLEX",
      () => databaseError("graph/links", neo4jFault("Neo.TransientError.General.MemoryPoolOutOfMemoryError", inside)),
    ],
    [
      "a statement fails",
      "INTERNAL_SERVER_ERROR",
      () => new DatabaseError("FAILED", "conference/list", new Error(inside)),
    ],
    ["anything else is thrown", "INTERNAL_SERVER_ERROR", () => new TypeError(inside)],
    [
      "what is thrown has a code of its own",
      "INTERNAL_SERVER_ERROR",
      () => Object.assign(new Error(inside), { code: "ECONNREFUSED", extensions: { code: "SECRET", host: inside } }),
    ],
    ["what is thrown is no error", "INTERNAL_SERVER_ERROR", () => odd],
  ])("where %s", async (_, code, fault) => {
    for (const query of [
      "{ conferences { nodes { id } } }",
      '{ node(id: "x") { id } }',
      "{ statistics { entities { count } } }",
      "{ topics { id } }",
    ]) {
      const logged = server.faults.length;
      const answer = await during(fault, () => server.ask(query));
      expect(answer.errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
        { message: said[code], extensions: { code } },
      ]);
      expect(JSON.stringify(answer)).not.toMatch(
        /MATCH|bolt|hunter2|conference\/list|src\/|node_modules|stack|SECRET/u,
      );
      expect(server.faults.length).toBe(logged + 1);
    }
  });

  it("beside what was answered before it", async () => {
    const { data, errors } = await during(
      () => new DatabaseError("UNAVAILABLE", "x", new Error(inside)),
      () => server.ask('{ __typename node(id: "x") { id } }'),
    );
    expect({ data, errors }).toEqual({
      data: { __typename: "Query", node: null },
      errors: [
        {
          message: said.UNAVAILABLE,
          extensions: { code: "UNAVAILABLE" },
          path: ["node"],
          locations: [{ line: 1, column: 14 }],
        },
      ],
    });
  });
});

it("is UNAVAILABLE where no database answers at the address, and comes back with it", { timeout: 90_000 }, async () => {
  const nowhere = openDatabase({ uri: "bolt://127.0.0.1:1" });
  const lonely = await serve({ database: nowhere, host: "127.0.0.1", port: 0, corsOrigins: [], log: () => {} });
  const { errors } = await askOf(lonely.url)("{ topics { id } }");
  const ready = await fetch(`${lonely.url}/health/ready`);
  await lonely.stop();
  await nowhere.close();
  expect(errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
    { message: said.UNAVAILABLE, extensions: { code: "UNAVAILABLE" } },
  ]);
  expect(ready.status).toBe(503);
});

describe("a mistake in the request keeps its code and says what is wrong", () => {
  it.each<[query: string, code: string, variables?: Readonly<Record<string, unknown>>]>([
    ["{", "GRAPHQL_PARSE_FAILED"],
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["{ conferences }", "GRAPHQL_VALIDATION_FAILED"],
    ["query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE"],
    ["mutation { __typename }", "BAD_USER_INPUT"],
    ["subscription { __typename }", "BAD_USER_INPUT"],
    ["query ($id: ID!) { node(id: $id) { id } }", "BAD_USER_INPUT"],
    ["query ($n: Int) { conferences(first: $n) { totalCount } }", "BAD_USER_INPUT", { n: "x" }],
    ["query ($n: Int) { conferences(first: $n) { totalCount } }", "BAD_USER_INPUT", { n: 1e12 }],
    [
      "query ($d: PartialDate) { conferences(filter: { date: { from: $d } }) { totalCount } }",
      "BAD_USER_INPUT",
      { d: "2011-02-30" },
    ],
    [
      "query ($d: PartialDate) { conferences(filter: { date: { from: $d } }) { totalCount } }",
      "BAD_USER_INPUT",
      { d: 2011 },
    ],
    ['{ conferences(filter: { date: { from: "30/9/2011" } }) { totalCount } }', "GRAPHQL_VALIDATION_FAILED"],
    ["{ conferences(filter: { kind: NONE }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
  ])("%s", async (query, code, variables = {}) => {
    const { errors } = await server.ask(query, variables);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    for (const error of errors ?? []) {
      expect(Object.keys(error.extensions)).toEqual(["code"]);
      expect(error.message).not.toMatch(/src\/|node_modules|\n\s+at /u);
    }
  });
});
