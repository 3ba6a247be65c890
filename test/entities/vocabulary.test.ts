import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { importWorld } from "../kit/world.js";
import { filterWorld } from "./filter-world.js";

let server: TestServer;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, filterWorld);
  const rows = await server.cypher<{ label: string; id: string }>(
    "MATCH (n:Entity) RETURN n.labelVi AS label, n.id AS id",
  );
  ids = Object.fromEntries(rows.map(({ label, id }) => [label, id]));
});
afterAll(() => server.stop());

const asked = async (query: string, id?: string) => {
  const { data, errors } = await server.ask(query, { id });
  expect(errors, query).toBeUndefined();
  return data;
};
const named = (...labels: string[]) => labels.map((label) => ({ label }));

describe("topics", () => {
  it("are the whole vocabulary by label, each with what is broader and narrower", async () => {
    const { topics } = await asked(
      "{ topics { label broader { label } narrower { label broader { label } } indicators { totalCount nodes { label topic { label } } } } }",
    );
    const none = { totalCount: 0, nodes: [] };
    const one = (label: string, topic: string) => ({ totalCount: 1, nodes: [{ label, topic: { label: topic } }] });
    expect(topics).toEqual([
      {
        label: "Giáo dục",
        broader: null,
        narrower: [{ label: "Giáo dục mầm non", broader: { label: "Giáo dục" } }],
        indicators: none,
      },
      {
        label: "Giáo dục mầm non",
        broader: { label: "Giáo dục" },
        narrower: [],
        indicators: one("Tỷ lệ trẻ đến lớp", "Giáo dục mầm non"),
      },
      { label: "Ngân sách", broader: null, narrower: [], indicators: one("Thu ngân sách", "Ngân sách") },
    ]);
  });

  it("are more than a page can hold, where there are more", async () => {
    await importWorld(server, {
      topics: Array.from({ length: 120 }, (_, n) => ({ key: `z${n}`, label: `Lĩnh vực ${n}` })),
    });
    const { topics } = await asked("{ topics { label } }");
    await server.cypher("MATCH (t:Topic) WHERE t.labelVi STARTS WITH 'Lĩnh vực' DETACH DELETE t");
    expect(topics).toHaveLength(123);
    expect(topics.slice(2, 6)).toEqual(named("Lĩnh vực 0", "Lĩnh vực 1", "Lĩnh vực 2", "Lĩnh vực 3"));
  });
});

describe("indicators", () => {
  it("are listed by label, or of one topic and not of a narrower one", async () => {
    const query = "query ($id: ID) { indicators(topic: $id) { totalCount nodes { label } } }";
    expect((await asked(query)).indicators).toEqual({
      totalCount: 3,
      nodes: named("Chỉ số khác", "Thu ngân sách", "Tỷ lệ trẻ đến lớp"),
    });
    expect((await asked(query, ids["Ngân sách"])).indicators).toEqual({ totalCount: 1, nodes: named("Thu ngân sách") });
    expect((await asked(query, ids["Giáo dục"])).indicators).toEqual({ totalCount: 0, nodes: [] });
    expect((await asked(query, "topic:none")).indicators).toEqual({ totalCount: 0, nodes: [] });
  });

  it("have their targets and results, filtered like those of the whole graph", async () => {
    const { indicator } = await asked(
      `query ($id: ID!) { indicator(id: $id) { unit targets { totalCount nodes { label } } late: targets(filter: { period: { from: "2016-07" } }) { totalCount nodes { label } }
        results(filter: { unit: PERCENT }) { totalCount } all: results { nodes { label indicator { id } } } } }`,
      ids["Thu ngân sách"],
    );
    expect(indicator).toEqual({
      unit: "VND",
      targets: { totalCount: 2, nodes: named("thu cả năm", "thu nửa năm") },
      late: { totalCount: 1, nodes: named("thu cả năm") },
      results: { totalCount: 0 },
      all: { nodes: [{ label: "đã thu", indicator: { id: ids["Thu ngân sách"] } }] },
    });
  });
});

describe("places", () => {
  it("are listed by label, by level and by what they lie directly within", async () => {
    const query = (args: string) =>
      `query ($id: ID) { places(${args}) { totalCount nodes { label within { label } } } }`;
    const city = { label: "thành phố Mẫu Sơn", within: { label: "tỉnh Mẫu Sơn" } };
    const province = { label: "tỉnh Mẫu Sơn", within: { label: "Việt Nam" } };
    expect((await asked(query("level: null, within: $id"))).places).toEqual({
      totalCount: 3,
      nodes: [city, province, { label: "Việt Nam", within: null }],
    });
    expect((await asked(query("level: [DISTRICT, GRASSROOTS], within: $id"))).places).toEqual({
      totalCount: 1,
      nodes: [city],
    });
    expect((await asked(query("within: $id"), ids["Việt Nam"])).places).toEqual({ totalCount: 1, nodes: [province] });
    expect((await asked(query("within: $id, level: DISTRICT"), ids["Việt Nam"])).places).toEqual({
      totalCount: 0,
      nodes: [],
    });
    expect((await asked(query("within: $id"), "place:none")).places).toEqual({ totalCount: 0, nodes: [] });
  });

  it("have the bodies that govern them", async () => {
    const { place } = await asked(
      "query ($id: ID!) { place(id: $id) { level committees { totalCount nodes { label place { id } } } } }",
      ids["thành phố Mẫu Sơn"],
    );
    const at = { id: ids["thành phố Mẫu Sơn"] };
    expect(place).toEqual({
      level: "DISTRICT",
      committees: {
        totalCount: 2,
        nodes: [
          { label: "Thành ủy Đông Mẫu Sơn", place: at },
          { label: "Ủy ban nhân dân thành phố", place: at },
        ],
      },
    });
  });
});

describe("the lists of one entity take the filters of the whole graph's", () => {
  it("a body's conferences, documents, targets and results", async () => {
    const { committee } = await asked(
      `query ($id: ID!) { committee(id: $id) {
        conferences(filter: { kind: PLENARY, date: { from: "2016" } }, orderBy: { field: LABEL }) { totalCount nodes { label } }
        resolutions(filter: { number: "4" }) { totalCount nodes { label } }
        targets(filter: { unit: TONNE }) { totalCount nodes { label } }
        results(filter: { period: { to: "2016" } }) { totalCount nodes { label } }
      } }`,
      ids["Thành ủy Đông Mẫu Sơn"],
    );
    expect(committee).toEqual({
      conferences: { totalCount: 2, nodes: named("năm 2016", "tháng 9 năm 2016") },
      resolutions: { totalCount: 1, nodes: named("Nghị quyết số 4") },
      targets: { totalCount: 1, nodes: named("khác tấn") },
      results: { totalCount: 1, nodes: named("đã thu") },
    });
  });

  it("a conference's documents by action, each action apart", async () => {
    const { conference } = await asked(
      `query ($id: ID!) { conference(id: $id) { considered { totalCount nodes { action resolution { label } } } some: considered(actions: [ADOPTED, CITED]) { totalCount nodes { action } } none: considered(actions: []) { totalCount } } }`,
      ids["năm 2016"],
    );
    const resolution = { label: "Nghị quyết số 4" };
    expect(new Set(conference.considered.nodes)).toEqual(
      new Set([
        { action: "ADOPTED", resolution },
        { action: "DISCUSSED", resolution },
      ]),
    );
    expect(conference).toMatchObject({
      considered: { totalCount: 2 },
      some: { totalCount: 1, nodes: [{ action: "ADOPTED" }] },
      none: { totalCount: 0 },
    });
  });

  it("a conference's two actions on one document, page by page", async () => {
    const query =
      "query ($id: ID!, $after: String) { conference(id: $id) { considered(first: 1, after: $after) { nodes { action } pageInfo { hasNextPage endCursor } } } }";
    const { data } = await server.ask(query, { id: ids["năm 2016"] });
    const first = data.conference.considered;
    const second = (await server.ask(query, { id: ids["năm 2016"], after: first.pageInfo.endCursor })).data.conference
      .considered;
    expect([...first.nodes, ...second.nodes]).toEqual([{ action: "ADOPTED" }, { action: "DISCUSSED" }]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
