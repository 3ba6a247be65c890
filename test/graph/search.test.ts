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

  it("forgives wrong letters where nothing else is found", async () => {
    expect((await labels("hoii nghij"))[0]).toMatch(/^Hội nghị /u);
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

  it.each(["ghị", "iện", "Số tổ hức"])(
    "counts for %j, which it corrects, what each kind alone then shows",
    async (query) => {
      const ask = async (kinds: readonly string[] | null) =>
        (
          await server.ask(
            "query ($query: String!, $kinds: [EntityKind!]) { search(query: $query, kinds: $kinds) { correctedQuery totalCount facets { kind count } } }",
            { query, kinds },
          )
        ).data.search;
      const { correctedQuery, facets } = await ask(null);
      expect(correctedQuery).not.toBeNull();
      for (const { kind, count } of facets)
        expect(await ask([kind])).toMatchObject({ correctedQuery, totalCount: count });
    },
  );
});
