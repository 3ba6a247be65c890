import { createHash } from "node:crypto";
import { auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
afterAll(async () => {
  await server.stop();
  expect(server.faults).toEqual([]);
});

it("keeps to every rule of GraphQL over HTTP, those that it leaves open too", async () => {
  const results = await auditServer({
    url: `${server.url}/graphql`,
    // Apollo's guard against cross-site requests wants it of those that a form could send.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), "apollo-require-preflight": "true" },
      }),
  });
  const failed = results
    .filter((result) => result.status !== "ok")
    .map(({ id, name, ...rest }) => `${id} ${name}: ${"reason" in rest ? rest.reason : ""}`);
  expect(results.length).toBeGreaterThan(50);
  expect(failed).toEqual([]);
});

const get = (search: string) =>
  fetch(`${server.url}/graphql?${search}`, {
    headers: { accept: "application/json", "apollo-require-preflight": "1" },
  });
const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("the status of an answer", () => {
  const plain = { accept: "application/json" };
  const modern = { accept: "application/graphql-response+json" };
  it.each<[string, object, number, number]>([
    ["an answer", { query: "{ __typename }" }, 200, 200],
    ["a query that does not parse", { query: "{" }, 200, 400],
    ["a query that is not valid", { query: "{ x }" }, 200, 400],
    [
      "variables that do not fit",
      { query: "query ($n: Int) { sources(first: $n) { totalCount } }", variables: { n: "x" } },
      200,
      400,
    ],
    [
      "a query too complex",
      {
        query:
          "{ committees(first: 100) { nodes { conferences(first: 100) { nodes { targets(first: 100) { nodes { id } } } } } } }",
      },
      200,
      400,
    ],
    ["an operation of a sort there is not", { query: "mutation { __typename }" }, 200, 400],
    ["an argument refused by its field", { query: "{ sources(first: 0) { totalCount } }" }, 200, 200],
    [
      "a part refused beside one answered",
      { query: '{ __typename node(id: "x") { id } nodes(ids: ["x"]) { id } }' },
      200,
      200,
    ],
  ])("to %s", async (_, body, asJson, asGraphql) => {
    const [first, second] = [await post(body, plain), await post(body, modern)];
    expect([first.status, second.status]).toEqual([asJson, asGraphql]);
    expect(first.headers.get("content-type")).toMatch(/^application\/json; charset=utf-8$/u);
    expect(second.headers.get("content-type")).toMatch(/^application\/graphql-response\+json; charset=utf-8$/u);
    expect(await first.json()).toEqual(await second.json());
  });
});

describe("a request that is no GraphQL", () => {
  const problem = async (response: Response) => {
    expect(response.headers.get("content-type")).toMatch(/^application\/(?:graphql-response\+)?json/u);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).not.toMatch(/src\/|node_modules|\n\s+at /u);
    return [response.status, errors[0]?.extensions.code];
  };

  it("is refused in JSON: a body that is none, none at all, of another type or too large", async () => {
    expect(await problem(await post("{not json"))).toEqual([400, "BAD_REQUEST"]);
    expect(await problem(await post(""))).toEqual([400, "BAD_REQUEST"]);
    expect(await problem(await post("null"))).toEqual([400, "BAD_REQUEST"]);
    expect(await problem(await post("{}"))).toEqual([400, "BAD_REQUEST"]);
    expect(await problem(await post([{ query: "{ __typename }" }]))).toEqual([400, "BAD_REQUEST"]);
    expect(await problem(await post({ query: `{ ${"a".repeat(1_000_001)} }` }))).toEqual([413, "BAD_REQUEST"]);
    expect(await problem(await post("query=x", { "content-type": "application/xml" }))).toEqual([415, "BAD_REQUEST"]);
  });

  it("is refused where it could come from a page of another site without asking first", async () => {
    const getWith = (headers: Readonly<Record<string, string>>) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent("{ __typename }")}`, { headers });
    expect(await problem(await getWith({ accept: "application/json" }))).toEqual([400, "BAD_REQUEST"]);
    expect(await problem(await post('{"query":"{ __typename }"}', { "content-type": "text/plain" }))).toEqual([
      400,
      "BAD_REQUEST",
    ]);
    for (const header of ["apollo-require-preflight", "x-apollo-operation-name"]) {
      const answer = await getWith({ accept: "application/json", [header]: "x" });
      expect(await answer.json()).toEqual({ data: { __typename: "Query" } });
    }
  });

  it("is refused where its query is none, also by those that take plain JSON", async () => {
    for (const query of [undefined, null, "", 0, false, 1, {}, []]) {
      for (const accept of ["application/json", "application/graphql-response+json", "*/*"]) {
        expect(await problem(await post({ query, operationName: "A" }, { accept }))).toEqual([400, "BAD_REQUEST"]);
      }
    }
  });

  it("is refused where its persisted query is none or is of another query", async () => {
    const query = "{ __typename }";
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const hashes = [undefined, 5, ["a"], { toString: 1 }, "", "bad", sha256Hash.toUpperCase()];
    const wrong = [
      1,
      "x",
      true,
      false,
      [],
      {},
      { version: 1 },
      { version: "1", sha256Hash },
      { version: 2, sha256Hash },
    ];
    for (const persistedQuery of [...wrong, ...hashes.map((hash) => ({ version: 1, sha256Hash: hash }))]) {
      for (const asked of [{}, { query }])
        expect(await problem(await post({ ...asked, extensions: { persistedQuery } }))).toEqual([400, "BAD_REQUEST"]);
    }
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(await problem(await post({ query: "{ node }", extensions }))).toEqual([400, "BAD_REQUEST"]);
    expect(await problem(await post({ extensions }))).toEqual([200, "PERSISTED_QUERY_NOT_FOUND"]);
    for (const asked of [{ query }, {}])
      expect(await (await post({ ...asked, extensions })).json()).toEqual({ data: { __typename: "Query" } });
    const wrongGet = `extensions=${encodeURIComponent('{"persistedQuery":1}')}`;
    expect(await problem(await get(wrongGet))).toEqual([400, "BAD_REQUEST"]);
  });

  it.each([101, 2_500, 10_000, 100_000])(
    "is refused where it is nested %i levels deep, and never runs out of stack",
    async (levels) => {
      const nested = (open: string, middle = "", close = "") => open.repeat(levels) + middle + close.repeat(levels);
      const queries = [
        nested("{"),
        nested("{a", "", "}"),
        `{ ${nested("... {", "__typename", "}")} }`,
        `{ nodes(ids: ${nested("[", "", "]")}) { id } }`,
        `{ nodes(ids: ${nested("[")}`,
        `{ committees(filter: ${nested("{a:", "1", "}")}) { totalCount } }`,
        `query ($a: ${nested("[", "ID", "]")}) { __typename }`,
        `query ($a: [ID!] = ${nested("[", "", "]")}) { __typename }`,
      ];
      for (const query of queries.filter(({ length }) => length < 990_000))
        expect(await problem(await post({ query }))).toEqual([400, "BAD_REQUEST"]);
      for (const value of [nested("[", "", "]"), nested('{"a":', "1", "}")])
        for (const part of ["variables", "extensions"])
          expect(await problem(await post(`{"query":"{ __typename }","${part}":{"a":${value}}}`))).toEqual([
            400,
            "BAD_REQUEST",
          ]);
      if (levels < 5_000) expect(await problem(await get(`query=${nested("[")}`))).toEqual([400, "BAD_REQUEST"]);
    },
  );

  it("is one where brackets are many but not deep, or stand in texts and comments", async () => {
    const brackets = "[{(".repeat(1_000);
    const flat = Array.from({ length: 500 }, (_, n) => `a${n}: nodes(ids: []) { id }`).join(" ");
    for (const query of [`{ ${flat} }`, `{ nodes(ids: ["${brackets}"]) { id } } # ${brackets}`]) {
      const { errors } = (await (await post({ query })).json()) as { errors?: unknown };
      expect(errors).toBeUndefined();
    }
  });

  it("is refused by any other method", async () => {
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      expect(
        await problem(
          await fetch(`${server.url}/graphql`, { method, headers: { "content-type": "application/json" }, body: "{}" }),
        ),
      ).toEqual([404, "NOT_FOUND"]);
    }
  });

  it("is told where the API is when it comes to another address", async () => {
    expect(await problem(await fetch(`${server.url}/nothing/here`))).toEqual([404, "NOT_FOUND"]);
    expect(await problem(await fetch(`${server.url}/assets/..%2f..%2fpackage.json`))).toEqual([404, "NOT_FOUND"]);
    const undecodable = await fetch(`${server.url}/%`);
    expect(undecodable.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await problem(undecodable)).toEqual([400, "BAD_REQUEST"]);
  });
});
