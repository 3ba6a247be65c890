import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const labels = async (query: string, kinds?: readonly string[]): Promise<readonly string[]> => {
  const { data, errors } = await server.ask(
    `query ($query: String!, $kinds: [EntityKind!]) { search(query: $query, kinds: $kinds, first: 50) { nodes { label } } }`,
    { query, kinds: kinds ?? null },
  );
  expect(errors).toBeUndefined();
  return data.search.nodes.map(({ label }: { label: string }) => label);
};

describe("search", () => {
  it.each([
    ["lang son", "Lạng Sơn"],
    ["LẠNG SƠN", "Lạng Sơn"],
    ["Lạng Sơn".normalize("NFD"), "Lạng Sơn"],
    ["lang so", "lang son"],
    ["tinh uy", "Tỉnh uỷ"],
    ["khoa 22", "khóa XXII"],
    ["BCH Đảng bộ TP Lạng Sơn", "Ban Chấp hành Đảng bộ thành phố Lạng Sơn"],
  ])("finds for %j what it finds for %j", async (query, full) => {
    const found = await labels(query);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(await labels(full)));
  });

  it.each(["chi thi 05", "ct 05", "chi thi so 05", "05-CT/TU", "Chỉ thị số 05", "chỉ thị 5"])(
    "finds the directive for %j first",
    async (query) => {
      expect((await labels(query, ["RESOLUTION"]))[0]).toMatch(/^Chỉ thị số 05/u);
    },
  );

  it("puts the exact label first", async () => {
    expect((await labels("thu ngan sach"))[0]).toBe("Thu ngân sách");
  });

  it("forgives one wrong letter in a long word, where nothing else is found", async () => {
    expect(await labels("hoii nghij")).toEqual([]);
    expect((await labels("thanhf pho Lang Son")).length).toBeGreaterThan(0);
    expect((await labels("cuoc van donng")).some((label) => label.includes("vận động"))).toBe(true);
    expect(await labels("ngxzyen")).toEqual([]);
  });

  it("marks what matched and counts every kind before narrowing", async () => {
    const { data } =
      await server.ask(`{ search(query: "chu de: Tăng cường kỷ luật", kinds: [CONFERENCE], first: 1) { totalCount facets { kind count } edges { score highlight node { __typename } } } 
      all: search(query: "lang son", kinds: [PLACE], first: 1) { totalCount facets { kind count } edges { highlight } } }`);
    expect(data.all.facets.length).toBeGreaterThan(2);
    expect(data.all.totalCount).toBe(data.all.facets.find(({ kind }: { kind: string }) => kind === "PLACE").count);
    expect(data.all.edges[0].highlight).toContain("«Lạng Sơn»");
  });

  it("pages without a skip or a repeat", async () => {
    const all = await labels("lang son");
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await server.ask(
        `query ($after: String) { search(query: "lang son", first: 3, after: $after) { nodes { label } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      seen.push(...data.search.nodes.map(({ label }: { label: string }) => label));
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.slice(0, seen.length));
    expect(seen.length).toBe(all.length);
  });

  it.each([
    "",
    "   ",
    "🎉",
    "\u0000\u0007",
    '+-&&||!(){}[]^"~*?:\\/',
    "AND OR NOT",
    "a\u0301",
    "*",
    '"',
    "title:x",
    "\\",
    "[a TO b]",
    "/.*/",
    "~~~",
  ])("takes %j as text", async (query) => {
    expect(Array.isArray(await labels(query))).toBe(true);
  });

  it("refuses a search of 10,000 letters", async () => {
    const { errors } = await server.ask("query ($q: String!) { search(query: $q) { totalCount } }", {
      q: "a".repeat(10_000),
    });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

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
