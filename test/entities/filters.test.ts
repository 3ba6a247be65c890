import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { importWorld } from "../kit/world.js";
import { filterWorld, type Ids } from "./filter-world.js";

let server: TestServer;
let ids: Ids;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, filterWorld);
  const rows = await server.cypher<{ label: string; id: string }>(
    "MATCH (n:Entity) RETURN n.labelVi AS label, n.id AS id",
  );
  ids = Object.fromEntries(rows.map(({ label, id }) => [label, id]));
});
afterAll(() => server.stop());

const TERM = "term of the city";
const named = async (name: string): Promise<string> => {
  if (name !== TERM) return ids[name] ?? name;
  const [row] = await server.cypher<{ id: string }>("MATCH (t:Term {ordinal: 22}) RETURN t.id AS id");
  return row?.id ?? "";
};

/** A filter with `<label>` for the id of the entity of that label. */
async function filled(filter: string): Promise<string> {
  const names = [...filter.matchAll(/<([^>]+)>/gu)].map(([, name]) => name ?? "");
  const found = await Promise.all(names.map(named));
  return names.reduce((text, name, at) => text.replace(`<${name}>`, `"${found[at]}"`), filter);
}

/** The labels that a filter lets through, counted as well. */
async function through(field: string, filter: string): Promise<Set<string>> {
  const { data, errors } = await server.ask(
    `{ ${field}(filter: { ${await filled(filter)} }, first: 100) { totalCount nodes { label } } }`,
  );
  expect(errors, filter).toBeUndefined();
  const { nodes, totalCount } = data[field] as { nodes: { label: string }[]; totalCount: number };
  const labels = nodes.map(({ label }) => label);
  expect(totalCount, filter).toBe(labels.length);
  expect(new Set(labels).size, filter).toBe(labels.length);
  return new Set(labels);
}

type Case = readonly [filter: string, ...labels: string[]];
const cases = (field: string, ...list: Case[]) =>
  describe(`${field} are filtered`, () => {
    it.each(list.map(([filter, ...labels]) => ({ filter, labels })))("by $filter", async ({ filter, labels }) => {
      expect(await through(field, filter)).toEqual(new Set(labels));
    });
  });

const [province, city, people, front] = [
  "Tỉnh ủy Mẫu Sơn",
  "Thành ủy Đông Mẫu Sơn",
  "Ủy ban nhân dân thành phố",
  "Mặt trận Tổ quốc tỉnh",
] as const;
cases(
  "committees",
  ["organ: EXECUTIVE_COMMITTEE", province, city],
  ["organ: [PEOPLES_COMMITTEE, FATHERLAND_FRONT]", people, front],
  ["organ: []"],
  ["branch: STATE", people],
  ["branch: [FRONT, MASS]", front],
  ["level: PROVINCIAL", province, front],
  ["level: [CENTRAL, GRASSROOTS]"],
  ["place: <thành phố Mẫu Sơn>", city, people],
  ["reportsTo: <Tỉnh ủy Mẫu Sơn>", city],
  ["reportsTo: <Thành ủy Đông Mẫu Sơn>"],
  ['place: "place:nowhere"'],
  ['reportsTo: "committee:none"'],
  ['label: { contains: "mau son" }', province, city],
  ["place: <thành phố Mẫu Sơn>, reportsTo: <Tỉnh ủy Mẫu Sơn>", city],
  ["place: <tỉnh Mẫu Sơn>, reportsTo: <Tỉnh ủy Mẫu Sơn>"],
  [
    'organ: EXECUTIVE_COMMITTEE, branch: PARTY, level: DISTRICT, place: <thành phố Mẫu Sơn>, label: { startsWith: "thanh uy" }',
    city,
  ],
);

const [year, month, day, three, undated, before, provincial] = [
  "năm 2016",
  "tháng 9 năm 2016",
  "ngày 30 tháng 9 năm 2016",
  "Hội nghị ba ngày",
  "Hội nghị không ngày",
  "Hội nghị khóa trước",
  "Hội nghị Tỉnh ủy",
] as const;
cases(
  "conferences",
  ["kind: EXTRAORDINARY", day],
  ["kind: [EXTRAORDINARY, OTHER]", day, three],
  ["committee: <Tỉnh ủy Mẫu Sơn>", provincial],
  [`term: <${TERM}>`, year, month, day, three, undated],
  ["ordinal: 2", month, before, provincial],
  ["ordinal: 0"],
  ["ordinal: -2147483648"],
  ['date: { from: "2016-09-30", to: "2016-09-30" }', year, month, day],
  ['date: { from: "2016-09-29", to: "2016-09-29" }', year, month],
  ['date: { from: "2016-10", to: "2016-12" }', year],
  ['date: { from: "2016", to: "2016" }', year, month, day, provincial],
  ['date: { from: "2018-01-01" }', three],
  ['date: { from: "2018-01-03" }'],
  ['date: { to: "2016-01-01" }', year, before],
  ['date: { to: "2015-12-31" }', before],
  ['date: { from: "2017-12-31", to: "2018-01-01" }', three],
  ["date: {}", year, month, day, three, undated, before, provincial],
  ["date: { from: null, to: null }, ordinal: null, kind: null", year, month, day, three, undated, before, provincial],
  ["considered: <Nghị quyết số 4>", year, provincial],
  ["considered: <Nghị quyết số 4>, committee: <Tỉnh ủy Mẫu Sơn>", provincial],
  ['considered: "resolution:none"'],
  ['label: { startsWith: "hoi nghi", contains: "NGÀY" }', three, undated],
  ["committee: <Thành ủy Đông Mẫu Sơn>, ordinal: 2", month, before],
  [`committee: <Tỉnh ủy Mẫu Sơn>, term: <${TERM}>`],
  [
    `committee: <Thành ủy Đông Mẫu Sơn>, term: <${TERM}>, kind: PLENARY, date: { from: "2016-09" }, label: { contains: "thang" }`,
    month,
  ],
);

const [four, directive, plan, scheme] = [
  "Nghị quyết số 4",
  "Chỉ thị số 04",
  "Kế hoạch số 40",
  "Đề án không số",
] as const;
cases(
  "resolutions",
  ["kind: [DIRECTIVE, SCHEME]", directive, scheme],
  ['number: "4"', four, directive],
  ['number: "04"', four, directive],
  ['number: "0004"', four, directive],
  ['number: " 4 "', four, directive],
  ['number: "40"', plan],
  ['number: "0"'],
  ['number: ""'],
  ["issuer: <Tỉnh ủy Mẫu Sơn>", directive],
  ['issuer: "committee:none"'],
  ['issuedOn: { from: "2016-06-15", to: "2016-06-15" }', directive, plan],
  ['issuedOn: { from: "2016-05-05", to: "2016-05-31" }', directive],
  ['issuedOn: { to: "2016-05-04" }', four, directive],
  ["topic: <Giáo dục>", four, directive],
  ["topic: <Ngân sách>, issuer: <Tỉnh ủy Mẫu Sơn>", directive],
  ["topic: <Giáo dục mầm non>, issuer: <Tỉnh ủy Mẫu Sơn>"],
  ['label: { equals: "de an khong so" }', scheme],
  [
    'number: "4", kind: RESOLUTION, issuer: <Thành ủy Đông Mẫu Sơn>, topic: <Giáo dục>, issuedOn: { from: "2016" }, label: { contains: "quyết" }',
    four,
  ],
);

const [wholeYear, halfYear, wholeTerm, noPeriod, tonnes] = [
  "thu cả năm",
  "thu nửa năm",
  "trẻ cả nhiệm kỳ",
  "trẻ không kỳ",
  "khác tấn",
] as const;
cases(
  "targets",
  ["indicator: <Thu ngân sách>", wholeYear, halfYear],
  ["committee: <Tỉnh ủy Mẫu Sơn>", halfYear, noPeriod],
  ['period: { from: "2016-07", to: "2016-07" }', wholeYear, wholeTerm],
  ['period: { from: "2016-06-30", to: "2016-06-30" }', wholeYear, halfYear, wholeTerm],
  ['period: { from: "2017-03-06", to: "2017-03-06" }', wholeTerm, tonnes],
  ['period: { from: "2017-03-07" }', wholeTerm],
  ['period: { to: "2015" }', wholeTerm],
  ['period: { from: "2021" }'],
  ["unit: [VND, TONNE]", wholeYear, halfYear, tonnes],
  ["topic: <Ngân sách>", wholeYear, halfYear],
  ["topic: <Giáo dục>"],
  ["topic: <Giáo dục mầm non>, committee: <Tỉnh ủy Mẫu Sơn>", noPeriod],
  ["indicator: <Thu ngân sách>, committee: <Thành ủy Đông Mẫu Sơn>", wholeYear],
  ["indicator: <Thu ngân sách>, topic: <Giáo dục mầm non>"],
  ['indicator: "indicator:none"'],
  [
    'indicator: <Thu ngân sách>, committee: <Tỉnh ủy Mẫu Sơn>, period: { from: "2016" }, unit: VND, topic: <Ngân sách>',
    halfYear,
  ],
);
cases(
  "results",
  ["indicator: <Thu ngân sách>", "đã thu"],
  ["committee: <Tỉnh ủy Mẫu Sơn>", "trẻ đến lớp"],
  ['period: { from: "2016-11-30" }', "đã thu", "trẻ đến lớp"],
  ['period: { from: "2016-12-01" }', "trẻ đến lớp"],
  ["unit: HECTARE", "khác ha"],
  ["topic: <Giáo dục mầm non>", "trẻ đến lớp"],
  ["topic: <Giáo dục mầm non>, unit: VND"],
);

describe("a range that ends before it begins is refused", () => {
  it.each([
    'conferences(filter: { date: { from: "2017", to: "2016" } })',
    'resolutions(filter: { issuedOn: { from: "2016-05-05", to: "2016-05-04" } })',
    'targets(filter: { period: { from: "2016-02", to: "2016-01" } })',
    'results(filter: { period: { from: "2016-02", to: "2016-01" } })',
  ])("%s", async (field) => {
    const { errors } = await server.ask(`{ ${field} { totalCount } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

it("takes a range from a day into the year that holds it", async () => {
  expect(await through("conferences", 'date: { from: "2016-09-30", to: "2016" }')).toEqual(new Set([year, month, day]));
});
