import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchTerms } from "../../src/values/search-terms.js";
import { startServer, type TestServer } from "../kit/server.js";
import { importWorld } from "../kit/world.js";

const topics = [
  "Giải quyết thất nghiệp",
  "Công tác thu hồi nợ",
  "Công nghiệp",
  "An toàn giao thông",
  "Ổn định tình hình",
  "Ít nhất một mô hình",
  "Chỉnh trang TP.Mẫu Sơn",
  "Trồng 5.000 cây xanh",
  "Trồng 5 cây xanh",
  "Vận động nhân dân",
  "Thanh tra, phòng chống tham nhũng",
  "BCH các chi bộ",
  "Ban Chấp hành cơ sở",
];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, {
    topics: topics.map((label, n) => ({ key: `t${n}`, label })),
    places: [{ key: "nuoc", label: "Việt Nam", level: "CENTRAL", aliases: ["Vận hội"] }],
  });
});
afterAll(() => server.stop());

interface Edge {
  readonly highlight: string;
  readonly node: { readonly label: string };
}

async function edges(query: string): Promise<readonly Edge[]> {
  const { data, errors } = await server.ask(
    "query ($query: String!) { search(query: $query) { edges { highlight node { label } } } }",
    { query },
  );
  expect(errors).toBeUndefined();
  return data.search.edges;
}
const labels = async (query: string) => (await edges(query)).map(({ node }) => node.label).toSorted();

describe("search", () => {
  it.each([
    ["thất nghiệp", "Giải quyết thất nghiệp"],
    ["that n", "Giải quyết thất nghiệp"],
    ["nợ", "Công tác thu hồi nợ"],
    ["an", "An toàn giao thông"],
    ["ổn định", "Ổn định tình hình"],
    ["ít", "Ít nhất một mô hình"],
    ["TP.Mẫu Sơn", "Chỉnh trang TP.Mẫu Sơn"],
    ["mau son", "Chỉnh trang TP.Mẫu Sơn"],
    ["thành phố Mẫu Sơn", "Chỉnh trang TP.Mẫu Sơn"],
    ["5.000 cây", "Trồng 5.000 cây xanh"],
    ["5000 cay", "Trồng 5.000 cây xanh"],
    ["5,000", "Trồng 5.000 cây xanh"],
  ])("finds for %j what holds every word, and nothing else", async (query, label) => {
    expect(await labels(query)).toEqual([label]);
  });

  it("finds the short form and the full one alike", async () => {
    const both = ["BCH các chi bộ", "Ban Chấp hành cơ sở"].toSorted();
    expect(await labels("BCH")).toEqual(both);
    expect(await labels("ban chấp hành")).toEqual(both);
    expect(await labels("TP")).toEqual(await labels("thành phố"));
  });

  it("marks the words as they stand in the text", async () => {
    expect(await edges("nợ")).toMatchObject([{ highlight: "Công tác thu hồi «nợ»" }]);
    expect(await edges("5000 cây")).toMatchObject([{ highlight: "Trồng «5».«000 cây» xanh" }]);
    expect(await edges("thanh pho mau son")).toMatchObject([{ highlight: "Chỉnh trang «TP».«Mẫu Sơn»" }]);
  });

  it("marks for a typo the word that it stands for, and no other", async () => {
    expect(await edges("nhaan dan")).toMatchObject([{ highlight: "Vận động «nhân dân»" }]);
    // `dân` is a whole word here, no beginning of one.
    expect(await edges("thanhf chong tham")).toMatchObject([{ highlight: "«Thanh» tra, phòng «chống tham» nhũng" }]);
  });
});

interface Correction {
  readonly correctedQuery: string | null;
  readonly nodes: readonly { readonly label: string }[];
}

async function corrected(query: string, kinds: readonly string[] | null = null): Promise<Correction> {
  const { data, errors } = await server.ask(
    "query ($query: String!, $kinds: [EntityKind!]) { search(query: $query, kinds: $kinds) { correctedQuery nodes { label } } }",
    { query, kinds },
  );
  expect(errors).toBeUndefined();
  return data.search;
}

describe("a search that finds nothing as it was typed", () => {
  it.each([
    ["nhna dan", "nhân dân", "Vận động nhân dân"],
    ["nhan da", null, "Vận động nhân dân"],
    ["van dongg", "vận động", "Vận động nhân dân"],
    ["van dng", "vận động", "Vận động nhân dân"],
    ["vn dong nhan dan", "vận động nhân dân", "Vận động nhân dân"],
    ["n thu hoi", "nợ thu hồi", "Công tác thu hồi nợ"],
    ["v dong nhan dan", null, null],
    ["thu hio no", "thu hồi nợ", "Công tác thu hồi nợ"],
    ["tu hoi no", "thu hồi nợ", "Công tác thu hồi nợ"],
    ["nơj", "nợ", "Công tác thu hồi nợ"],
    ["vaajn ddoongj nhaan daan", "vận động nhân dân", "Vận động nhân dân"],
    ["va6n d9o65ng", "vận động", "Vận động nhân dân"],
    ["chirnh trang", "chỉnh trang", "Chỉnh trang TP.Mẫu Sơn"],
    ["trong 5.000 caay", "trồng 5000 cây", "Trồng 5.000 cây xanh"],
    ["5000 aky", null, null],
    ["zzzz", null, null],
    ["xyzt nhan dan", null, null],
  ])("takes %j for %j", async (query, words, label) => {
    const { correctedQuery, nodes } = await corrected(query);
    expect({ correctedQuery, first: nodes[0]?.label ?? null }).toEqual({ correctedQuery: words, first: label });
  });

  it("prefers what most say, what begins alike and what the keys of an input method make", async () => {
    const streams = ["Suối Lan", "Suối Lam một", "Suối Lam hai", "Suối Hoa", "Rừng hang", "Rừng hang hai", "Rừng khan"];
    await importWorld(server, { topics: streams.map((label, n) => ({ key: `s${n}`, label })) });
    expect(await corrected("suoi lak")).toMatchObject({ correctedQuery: "suối lam" });
    expect(await corrected("suoi lann")).toMatchObject({ correctedQuery: "suối lan" });
    expect(await corrected("suoi lanj")).toMatchObject({ correctedQuery: "suối lan" });
    expect(await corrected("rung khang")).toMatchObject({ correctedQuery: "rừng khan" });
  });

  it("takes words that JavaScript's own objects know, and a kind that is named a thousand times", async () => {
    expect(await corrected("constructor nhna dan")).toMatchObject({ correctedQuery: null });
    expect(await corrected("nhna dan", Array<string>(1_100).fill("TOPIC"))).toMatchObject({
      correctedQuery: "nhân dân",
    });
  });

  it("says the words as what was found writes them, which find the same in their turn", async () => {
    for (const typed of ["van dng", "thu hio no", "va6n d9o65ng", "trong 5.000 caay", "chirnh trang"]) {
      const { correctedQuery, nodes } = await corrected(typed);
      expect(await corrected(correctedQuery ?? "")).toEqual({ correctedQuery: null, nodes });
    }
  });

  it("is corrected to what is there of the kinds asked for, and not at all where another kind has it", async () => {
    expect(await corrected("vit nam", ["PLACE"])).toMatchObject({ correctedQuery: "việt nam" });
    expect(await corrected("viet nam", ["TOPIC"])).toEqual({ correctedQuery: null, nodes: [] });
  });

  it("says so where nothing but that is asked", async () => {
    const ask = async (query: string) =>
      (await server.ask("query ($query: String!) { search(query: $query) { correctedQuery } }", { query })).data.search;
    expect(await ask("nhna dan")).toEqual({ correctedQuery: "nhân dân" });
    expect(await ask("nhan dan")).toEqual({ correctedQuery: null });
  });

  it("knows a word as soon as it is in the graph", async () => {
    expect(await corrected("khuyeens noong")).toEqual({ correctedQuery: null, nodes: [] });
    await importWorld(server, { topics: [{ key: "new", label: "Khuyến nông" }] });
    expect(await corrected("khuyeens noong")).toMatchObject({ correctedQuery: "khuyến nông" });
  });

  it("takes four statements at most, one where all is found, and no more words than the index takes", async () => {
    const cost = async (query: string) =>
      (await server.ask("query ($query: String!) { search(query: $query) { nodes { id } } }", { query })).extensions
        ?.cost;
    expect((await cost("nhan dan"))?.statements).toBe(1);
    expect((await cost("nhna dan"))?.statements).toBe(4);
    expect((await cost("zzzz"))?.statements).toBe(3);
    for (const words of ["xanhj ", "xanh ", "22 xanhj ", "bch xanhj "])
      expect((await cost(words.repeat(20)))?.statements).toBeLessThanOrEqual(4);
  });
});

it("reads a phrase with a short form as one term, and figures in every spelling", () => {
  expect(searchTerms("BCH, TP. Lạng Sơn").map(({ word }) => word)).toEqual(["bch", "tp", "lang", "son"]);
  expect(searchTerms("ban chấp hành")).toEqual([{ word: "ban chap hanh", same: ["bch"], optional: false }]);
  expect(searchTerms("1.234,5")).toMatchObject([{ word: "1234", same: ["1 234"] }, { word: "5" }]);
  expect(searchTerms("04.2015").map(({ word }) => word)).toEqual(["04", "2015"]);
});
