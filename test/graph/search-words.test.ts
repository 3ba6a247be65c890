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

it("reads a phrase with a short form as one term, and figures in every spelling", () => {
  expect(searchTerms("BCH, TP. Lạng Sơn").map(({ word }) => word)).toEqual(["bch", "tp", "lang", "son"]);
  expect(searchTerms("ban chấp hành")).toEqual([{ word: "ban chap hanh", same: ["bch"], optional: false }]);
  expect(searchTerms("1.234,5")).toMatchObject([{ word: "1234", same: ["1 234"] }, { word: "5" }]);
  expect(searchTerms("04.2015").map(({ word }) => word)).toEqual(["04", "2015"]);
});
