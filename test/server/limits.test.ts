import { readdirSync, readFileSync } from "node:fs";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, importWorld } from "../kit/world.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
afterAll(() => server.stop());

const codes = async (query: string, variables = {}) =>
  (await server.ask(query, variables)).errors?.map(({ extensions }) => extensions.code) ?? [];
const nest = (depth: number, leaf = "id"): string =>
  `{ node(id: "x") { ... on Committee { ${"partOf { ".repeat(depth - 2)} ${leaf} ${"} ".repeat(depth - 2)} } } }`;

describe("the depth of a query", () => {
  it("is at most fifteen", async () => {
    expect(await codes(nest(15))).toEqual([]);
    expect(await codes(nest(16))).toEqual(["TOO_COMPLEX"]);
  });

  it("is counted through fragments, which add none themselves", async () => {
    const fragments = `fragment A on Committee { partOf { ... { ...B } } } fragment B on Committee { ${"partOf { ".repeat(12)} id ${"} ".repeat(12)} }`;
    expect(await codes(`{ node(id: "x") { ...A } } ${fragments}`)).toEqual([]);
    expect(await codes(`{ node(id: "x") { ... on Committee { partOf { ...A } } } } ${fragments}`)).toEqual([
      "TOO_COMPLEX",
    ]);
  });
});

const pages = (a: string, b: string, c: string, leaf = "id") =>
  `committees(${a}) { nodes { conferences(${b}) { nodes { targets(${c}) { nodes { ${leaf} } } } } } }`;

describe("the product of page sizes along a path", () => {
  it.each([
    ["first: 100", "first: 100", "first: 50", []],
    ["first: 100", "first: 100", "first: 51", ["TOO_COMPLEX"]],
    ["last: 100", "last: 100", "first: 51", ["TOO_COMPLEX"]],
    ["first: 100", "first: 100", "first: 100", ["TOO_COMPLEX"]],
  ] as const)("of %s, %s and %s", async (a, b, c, expected) => {
    expect(await codes(`{ ${pages(a, b, c)} }`)).toEqual(expected);
  });

  it("counts a page of no given size as twenty", async () => {
    const page = (size: string) =>
      `{ ${pages("first: 100", "first: 100", "first: 2", `results${size} { totalCount }`)} }`;
    expect(await codes(page("(first: 25)"))).toEqual([]);
    expect(await codes(page(""))).toEqual([]);
    expect(await codes(`{ ${pages("first: 100", "first: 100", "first: 3", "results { totalCount }")} }`)).toEqual([
      "TOO_COMPLEX",
    ]);
    expect(
      await codes(`{ ${pages("first: 100", "first: 100", "first: 3", "results(first: null) { totalCount }")} }`),
    ).toEqual(["TOO_COMPLEX"]);
  });

  it("is told from variables, their defaults, and null for them", async () => {
    const query = `query ($a: Int, $b: Int = 100) { ${pages("first: $a", "first: $b", "first: 51")} }`;
    expect(await codes(query, { a: 100 })).toEqual(["TOO_COMPLEX"]);
    expect(await codes(query, { a: 98 })).toEqual([]);
    expect(await codes(query, { a: 99 })).toEqual(["TOO_COMPLEX"]);
    expect(await codes(query, { a: 100, b: 98 })).toEqual([]);
    expect(await codes(query, { a: 100, b: null })).toEqual([]);
    expect(await codes(query)).toEqual([]);
  });

  it("is that of each path by itself, within a bound on all of them together", async () => {
    const path = pages("first: 100", "first: 100", "first: 40");
    expect(await codes(`{ a: ${path} b: ${path} }`)).toEqual([]);
    expect(await codes(`{ a: ${path} b: ${path} c: ${path} }`)).toEqual(["TOO_COMPLEX"]);
  });

  it("leaves a page beyond a hundred to be refused as a mistake of its own", async () => {
    expect(await codes("{ committees(first: 2147483647) { totalCount } }")).toEqual(["BAD_USER_INPUT"]);
    expect(await codes("{ committees(first: -2147483648) { totalCount } }")).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a query that only seems small", () => {
  const bomb = (leaf: string, levels: number) =>
    Array.from(
      { length: levels },
      (_, n) => `fragment F${n} on Query { ${n === levels - 1 ? leaf : `...F${n + 1} ... { ...F${n + 1} }`} }`,
    ).join(" ");

  it.each([
    ["topics { id }", 40],
    ["__typename", 40],
    ["statistics { __typename }", 40],
    ["__schema { types { name } }", 40],
  ])("is refused where fragments multiply %s, and at once", async (leaf, levels) => {
    const began = Date.now();
    expect(await codes(`{ ...F0 } ${bomb(leaf, levels)}`)).toEqual(["TOO_COMPLEX"]);
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it("is refused where aliases multiply one field", async () => {
    const flood = (count: number, field: string) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(" ")} }`;
    expect(await codes(flood(2_001, "__typename"))).toEqual(["TOO_COMPLEX"]);
    expect(await codes(flood(1_001, "topics { id }"))).toEqual(["TOO_COMPLEX"]);
    expect(await codes(flood(15, "__schema { types { name fields { name type { name } } } }"))).toEqual([]);
    expect(await codes(flood(20, "__schema { types { name fields { name type { name } } } }"))).toEqual([
      "TOO_COMPLEX",
    ]);
  });

  it("is not parsed beyond ten thousand tokens", async () => {
    const tokens = (count: number) => `{ nodes(ids: [${'"x" '.repeat(count - 12)}]) { id } }`;
    expect(await codes(tokens(10_001))).toEqual(["GRAPHQL_PARSE_FAILED"]);
    expect(await codes(tokens(10_000))).toEqual(["BAD_USER_INPUT"]);
  });

  it("is refused where fragments go in circles or introspection goes deep", async () => {
    expect(await codes("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")).toContain(
      "GRAPHQL_VALIDATION_FAILED",
    );
    const deep = `{ __schema { types { ${"fields { type { ".repeat(6)} name ${"} } ".repeat(6)} } } }`;
    expect(await codes(deep)).toContain("GRAPHQL_VALIDATION_FAILED");
  });
});

describe("what the limits let pass", () => {
  it("is every example operation", async () => {
    const folder = new URL("../../schema/operations/", import.meta.url);
    for (const file of readdirSync(folder)) {
      // The graph is empty here: what an example cites is not there, which is no matter of limits.
      const found = await codes(readFileSync(new URL(file, folder), "utf8"));
      expect({ file, codes: found.filter((code) => code !== "BAD_USER_INPUT") }).toEqual({ file, codes: [] });
    }
  });

  it("is introspection as tools ask for it", async () => {
    const { data, errors } = await server.ask(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        oneOf: true,
      }),
    );
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});

describe("a subgraph", () => {
  it("counts for as many rows as its limit", async () => {
    const query = (limit: number) =>
      `{ subgraph(id: "x", limit: ${limit}) { nodes { ... on Committee { targets(first: 100) { nodes { results(first: 20) { totalCount } } } } } } }`;
    expect((await server.ask(query(250))).errors).toBeUndefined();
    expect((await server.ask(query(251))).errors?.[0]?.extensions.code).toBe("TOO_COMPLEX");
  });
});

describe("lists that the contract does not page", () => {
  it("end a query that would multiply them beyond what the answer may hold", async () => {
    const days = Array.from({ length: 40 }, (_, n) => ({
      key: `h${n}`,
      committee: "bch",
      term: "t",
      kind: "PLENARY",
      ordinal: n + 1,
    }));
    const people = Array.from({ length: 100 }, (_, n) => ({
      key: `p${n}`,
      label: `Nguyễn Văn Người ${n}`,
      roles: [{ committee: "bch", role: "ủy viên" }],
      attended: days.map(({ key }) => ({ conference: key })),
    }));
    await importWorld(server, { ...city, conferences: days, people });
    const { data } = await server.ask("{ conferences(first: 1) { nodes { id } } }");
    const attendance =
      "attendance { person { attended { conference { attendance { person { attended { role } } } } } } }";
    const answer = await server.ask(`query ($id: ID!) { conference(id: $id) { ${attendance} } }`, {
      id: data.conferences.nodes[0].id,
    });
    expect(answer.data).toEqual({ conference: null });
    expect(answer.errors?.length).toBeLessThanOrEqual(20);
    expect(answer.errors?.[0]?.extensions.code).toBe("TOO_COMPLEX");
  });
});
