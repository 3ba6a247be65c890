import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

const query = `{
  conferences(filter: { ordinal: 8, date: { from: "2011-09", to: "2011-09" } }) {
    totalCount
    nodes {
      label date kind ordinal theme
      term { label ordinal startYear endYear evidence(first: 100) { nodes { field method rule start source { id } } } }
      committee { label reportsTo { label } }
      reviewPeriod { start end label kind }
      planPeriod { label }
      targets { totalCount }
      results(first: 100) {
        totalCount
        nodes {
          indicator { label }
          quantity { comparator value unit unitText baseValue estimated change text english: text(lang: EN) }
          shares { percent comparator plan }
          comparisons { percent }
          period { start end label kind }
          committee { label }
          reportedAt { ordinal }
          evidence(first: 100) { nodes { field start end quote method source { title } } }
        }
      }
      considered(first: 100) {
        totalCount
        nodes {
          action
          evidence { start end quote method source { title outlet retrievedOn publishedOn authors { label } } }
          resolution { label kind number issuedOn subject resolved period { start end label } issuer { label } implements { label } topics { label } }
        }
      }
    }
  }
}`;

const committee = "Ban Chấp hành Đảng bộ thành phố Lạng Sơn";
const standing = "Ban Thường vụ Tỉnh ủy Lạng Sơn";
const source = {
  title: "Ban Chấp hành Đảng bộ thành phố Lạng Sơn tổ chức hội nghị lần thứ 8",
  outlet: "Báo Lạng Sơn",
  retrievedOn: "2023-03-22",
  publishedOn: null,
  authors: [{ label: "Đức Anh" }],
};

let server: TestServer;
let found: any; // asserted on field by field
beforeAll(async () => {
  server = await startServer();
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  expect(data.conferences.totalCount).toBe(1);
  found = data.conferences.nodes[0];
});
afterAll(() => server.stop());

it("tells the 8th conference's date, term, committee and review period, and no theme nor plan", () => {
  const { term, targets, results, considered, ...own } = found;
  expect(own).toEqual({
    label: "Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ thành phố Lạng Sơn, nhiệm kỳ 2010 – 2015",
    date: "2011-09-30",
    kind: "PLENARY",
    ordinal: 8,
    theme: null,
    committee: { label: committee, reportsTo: { label: "Ban Chấp hành Đảng bộ tỉnh Lạng Sơn" } },
    reviewPeriod: { start: "2011-01", end: "2011-09", label: "9 tháng đầu năm 2011", kind: "WHOLE" },
    planPeriod: null,
  });
  expect(targets.totalCount).toBe(0);
  expect(term).toMatchObject({ ordinal: 21, startYear: 2010, endYear: 2015 });
});

it("says that khóa XXI is inferred, by which rule, and the years are read", () => {
  const of = (field: string) =>
    found.term.evidence.nodes.filter((each: { field: string | null }) => each.field === field);
  expect(of("ordinal")).toEqual([
    {
      field: "ordinal",
      method: "INFERRED",
      rule: "Khóa XXII of the city is the term 2015–2020, so the one before it, 2010–2015, is khóa XXI.",
      start: null,
      source: null,
    },
  ]);
  expect(of("startYear")).toEqual([
    {
      field: "startYear",
      method: "CURATED",
      rule: null,
      start: 1135,
      source: { id: "source:ban-chap-hanh-dang-bo-thanh-pho-lang-son-to-chuc-hoi-nghi" },
    },
  ]);
});

it("tells the three results of nine months, one with its share of the province's estimate", () => {
  const rows = found.results.nodes.map(({ indicator, quantity, shares, comparisons }: Record<string, any>) => [
    indicator["label"],
    { ...quantity, shares, comparisons },
  ]);
  const money = { unit: "VND", unitText: "tỷ đồng", comparator: "MORE_THAN", change: null, comparisons: [] };
  expect(found.results.totalCount).toBe(3);
  expect(Object.fromEntries(rows)).toEqual({
    "Tổng mức lưu chuyển hàng hóa": {
      ...money,
      value: "2500",
      baseValue: "2500000000000",
      estimated: true,
      shares: [],
      text: "trên 2.500 tỷ đồng",
      english: "more than 2,500 billion đồng",
    },
    "Lượng khách du lịch": {
      comparator: "NEARLY",
      value: "1.4",
      unit: "VISIT",
      unitText: "triệu lượt người",
      baseValue: "1400000",
      estimated: false,
      change: null,
      shares: [],
      comparisons: [],
      text: "gần 1,4 triệu lượt người",
      english: expect.stringMatching(/^nearly 1\.4 million /u),
    },
    "Thu ngân sách": {
      ...money,
      value: "142",
      baseValue: "142000000000",
      estimated: false,
      shares: [{ percent: "57.4", comparator: "EQUAL", plan: "dự toán tỉnh giao" }],
      text: "trên 142 tỷ đồng",
      english: "more than 142 billion đồng",
    },
  });
});

it("tells each result's period, body and conference, and the passages it rests on without quoting them", () => {
  for (const { period, committee: body, reportedAt, evidence } of found.results.nodes) {
    expect({ period, body, reportedAt }).toEqual({
      period: { start: "2011-01", end: "2011-09", label: "9 tháng đầu năm 2011", kind: "WHOLE" },
      body: { label: committee },
      reportedAt: { ordinal: 8 },
    });
    const passages = evidence.nodes.filter((each: { source: object | null }) => each.source);
    expect(passages.length).toBeGreaterThanOrEqual(4);
    for (const { source: from, quote, start, end } of passages) {
      expect({ from, quote }).toEqual({ from: { title: source.title }, quote: null });
      expect(end).toBeGreaterThan(start);
    }
  }
});

it("tells the six documents it discussed: three from above with their issuers, three programmes that carry them out", () => {
  const period = { start: "2011", end: "2015", label: "giai đoạn 2011 – 2015" };
  const rows = found.considered.nodes.map(({ action, resolution }: Record<string, any>) => [
    resolution.label,
    { action, ...resolution, label: undefined },
  ]);
  const directive = (number: string, subject: string, ...topics: string[]) => ({
    action: "DISCUSSED",
    kind: "DIRECTIVE",
    number,
    issuedOn: "2011-03-11",
    subject,
    resolved: true,
    period,
    issuer: { label: standing },
    implements: [],
    topics: topics.map((label) => ({ label })),
  });
  const programme = (carriesOut: string, ...topics: string[]) => ({
    action: "DISCUSSED",
    kind: "ACTION_PROGRAMME",
    number: null,
    issuedOn: null,
    subject: expect.stringMatching(/^thực hiện /u),
    resolved: false,
    period: null,
    issuer: { label: committee },
    implements: [{ label: carriesOut }],
    topics: topics.map((label) => ({ label })),
  });
  const [d4, d5] = ["04", "05"].map((number) => `Chỉ thị số ${number} của ${standing} ngày 11/3/2011`) as [
    string,
    string,
  ]; // two in, two out
  const universal = "Phổ cập giáo dục";
  expect(found.considered.totalCount).toBe(6);
  expect(Object.fromEntries(rows)).toEqual({
    [d4]: directive("04", "nâng cao chất lượng giáo dục phổ thông giai đoạn 2011 – 2015", "Giáo dục phổ thông"),
    [d5]: directive(
      "05",
      "phổ cập giáo dục mầm non cho trẻ 5 tuổi tỉnh Lạng Sơn giai đoạn 2011 – 2015",
      "Giáo dục mầm non",
      universal,
    ),
    "Nghị quyết số 05": {
      ...directive(
        "05",
        "nâng cao kết quả phổ cập giáo dục và đẩy mạnh xây dựng trường học đạt chuẩn quốc gia giai đoạn 2011 – 2015",
        universal,
        "Trường chuẩn quốc gia",
      ),
      kind: "RESOLUTION",
      issuedOn: null,
      issuer: null,
      resolved: false,
    },
    "Chương trình hành động thực hiện Chỉ thị số 04 ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy": programme(
      d4,
      "Giáo dục phổ thông",
    ),
    "Chương trình hành động thực hiện Chỉ thị số 05 ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy": programme(
      d5,
      "Giáo dục mầm non",
      universal,
    ),
    "Chương trình hành động thực hiện Nghị quyết số 05": programme(
      "Nghị quyết số 05",
      universal,
      "Trường chuẩn quốc gia",
    ),
  });
});

it("tells which passages of the article show each discussion, the article with author, outlet and day saved", () => {
  const seen = found.considered.nodes.map(({ resolution, evidence }: Record<string, any>) => [
    resolution.label,
    evidence.map(({ start, end }: { start: number; end: number }) => `${start}-${end}`),
  ]);
  expect(Object.fromEntries(seen)["Nghị quyết số 05"]).toEqual(["2407-2532", "2744-2770"]);
  for (const { evidence } of found.considered.nodes) {
    for (const { source: from, quote, method } of evidence)
      expect({ from, quote, method }).toEqual({ from: source, quote: null, method: "CURATED" });
  }
});
