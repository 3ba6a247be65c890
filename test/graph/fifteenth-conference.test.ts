import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

const query = `{
  conference(id: "conference:bch-dang-bo-thanh-pho-lang-son:2015:15") {
    label date dateEnd kind ordinal enlarged theme
    term { label ordinal startYear endYear }
    committee { label english: label(lang: EN) aliases organ branch level place { label } }
    reviewPeriod { start end label kind }
    planPeriod { start end label kind }
    targets(first: 100) {
      totalCount
      nodes {
        indicator { label }
        quantity { comparator value upper change unit unitText estimated text }
        period { start end label kind }
        committee { label }
        setBy { ... on Conference { ordinal } }
        evidence(first: 100) { totalCount nodes { field start end quote method rule confidence source { title } } }
      }
    }
    considered(first: 100) {
      totalCount
      nodes {
        action
        evidence { start end quote method rule confidence source { title } }
        resolution { label kind number issuedOn subject resolved issuer { label } topics { label }
          consideredAt(actions: ADOPTED) { nodes { conference { label ordinal term { ordinal } committee { label } } } } }
      }
    }
  }
}`;

const title = "Ban Chấp hành Đảng bộ thành phố Lạng Sơn khóa XXII tổ chức hội nghị lần thứ 15";
const committee = "Ban Chấp hành Đảng bộ thành phố Lạng Sơn";

let server: TestServer;
let found: any; // asserted on field by field
beforeAll(async () => {
  server = await startServer();
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  found = data.conference;
});
afterAll(() => server.stop());

it("tells the 15th conference's date, theme, term, committee and periods", () => {
  const { targets, considered, ...own } = found;
  expect(own).toEqual({
    label: "Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ thành phố Lạng Sơn khóa XXII, nhiệm kỳ 2015 – 2020",
    date: "2018-12-11",
    dateEnd: null,
    kind: "PLENARY",
    ordinal: 15,
    enlarged: false,
    theme: "Tăng cường kỷ luật, kỷ cương hành chính – Đẩy mạnh thu hút đầu tư, phát triển du lịch",
    term: {
      label: "Ban Chấp hành Đảng bộ thành phố Lạng Sơn khóa XXII, nhiệm kỳ 2015 – 2020",
      ordinal: 22,
      startYear: 2015,
      endYear: 2020,
    },
    committee: {
      label: committee,
      english: "Party Committee of Lạng Sơn city",
      aliases: expect.arrayContaining(["Thành ủy Lạng Sơn"]),
      organ: "EXECUTIVE_COMMITTEE",
      branch: "PARTY",
      level: "DISTRICT",
      place: { label: "thành phố Lạng Sơn" },
    },
    reviewPeriod: { start: "2018", end: "2018", label: "năm 2018", kind: "WHOLE" },
    planPeriod: { start: "2019", end: "2019", label: "năm 2019", kind: "WHOLE" },
  });
});

it("tells all twelve targets for 2019 with indicator, comparator, value, unit and words", () => {
  const percent = (comparator: string, value: string, text: string, more = {}) => ({
    comparator,
    value,
    upper: null,
    change: null,
    unit: "PERCENT",
    unitText: "%",
    estimated: false,
    text,
    ...more,
  });
  const tonnes = (value: string, text: string) => percent("MORE_THAN", value, text, { unit: "TONNE", unitText: "tấn" });
  expect(found.targets.totalCount).toBe(12);
  expect(found.targets.nodes).toHaveLength(12);
  const told = found.targets.nodes.map(
    ({ indicator, quantity }: { indicator: { label: string }; quantity: object }) => [indicator.label, quantity],
  );
  expect(Object.fromEntries(told)).toEqual({
    "Tốc độ tăng giá trị sản xuất một số ngành kinh tế chủ yếu": percent("BETWEEN", "11", "từ 11 đến 13%", {
      upper: "13",
    }),
    "Thu ngân sách": percent("ABOUT", "5", "tăng khoảng 5%", { change: "INCREASE" }),
    "Sản lượng lương thực có hạt": tonnes("5000", "trên 5.000 tấn"),
    "Sản lượng rau": tonnes("9720", "trên 9.720 tấn"),
    "Tỷ lệ công trình xây dựng được kiểm tra": percent("EQUAL", "100", "100%"),
    "Số hộ nghèo": percent("EQUAL", "10", "giảm 10%", { change: "DECREASE" }),
    "Tỷ lệ giải quyết đơn": percent("AT_LEAST", "96", "96% trở lên"),
    "Tỷ lệ chất thải rắn ở đô thị được thu gom và xử lý": percent("ABOUT", "95", "khoảng 95%"),
    "Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên": percent("MORE_THAN", "65", "trên 65%"),
    "Tỷ lệ cán bộ lãnh đạo, quản lý hoàn thành tốt nhiệm vụ": percent("EQUAL", "90", "90%"),
    "Tỷ lệ tổ chức chính quyền, Mặt trận Tổ quốc và các đoàn thể xã hội đạt khá trở lên": percent(
      "EQUAL",
      "100",
      "100%",
    ),
    "Tỷ lệ đảng viên tham gia học tập các chỉ thị, nghị quyết": percent("AT_LEAST", "95", "95% trở lên"),
  });
});

it("tells each target's period, body and setter, and the passages it rests on", () => {
  for (const { period, committee: body, setBy, evidence } of found.targets.nodes) {
    expect({ period, body, setBy }).toEqual({
      period: { start: "2019", end: "2019", label: "năm 2019", kind: "WHOLE" },
      body: { label: committee },
      setBy: [{ ordinal: 15 }],
    });
    expect(evidence.totalCount).toBe(evidence.nodes.length);
    const sourced = evidence.nodes.filter(({ source }: { source: object | null }) => source !== null);
    expect(new Set(sourced.map(({ field }: { field: string | null }) => field))).toEqual(
      new Set([null, "indicator", "quantity", "period", "setBy"]),
    );
    for (const { source, start, end, quote, method, confidence } of sourced) {
      expect({ source, quote, method }).toEqual({ source: { title }, quote: null, method: "CURATED" });
      expect(end).toBeGreaterThan(start);
      expect(confidence).toBeGreaterThanOrEqual(0.9);
    }
    expect(evidence.nodes.filter(({ source }: { source: object | null }) => source === null)).toEqual([
      {
        field: "committee",
        start: null,
        end: null,
        quote: null,
        method: "INFERRED",
        rule: "A figure without another owner is that of the committee whose conference the text reports.",
        confidence: 0.95,
        source: null,
      },
    ]);
  }
});

it("tells where in the text a target stands", () => {
  const target = found.targets.nodes.find(
    ({ indicator }: { indicator: { label: string } }) => indicator.label === "Sản lượng rau",
  );
  const grain = found.targets.nodes.find(
    ({ indicator }: { indicator: { label: string } }) => indicator.label === "Sản lượng lương thực có hạt",
  );
  const places = ({ evidence }: { evidence: { nodes: { field: string; start: number; end: number }[] } }) =>
    evidence.nodes
      .filter(({ field }) => field === null || field === "quantity")
      .map(({ field, start, end }) => [field, start, end]);
  expect(new Set(places(grain))).toEqual(
    new Set([
      [null, 3094, 3144],
      ["quantity", 3131, 3144],
    ]),
  );
  expect(places(target).every(([, start]) => Number(start) > 3144)).toBe(true);
});

it("tells the three documents it cited, who issued them and at which plenum they were adopted", () => {
  const [four, campaign] = [
    "tăng cường xây dựng, chỉnh đốn Đảng",
    "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
  ];
  const central = { label: "Ban Chấp hành Trung ương" };
  const adoptedAt = (ordinal: number, roman: string) => ({
    nodes: [
      {
        conference: {
          label: `Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa ${roman}`,
          ordinal: 4,
          term: { ordinal },
          committee: central,
        },
      },
    ],
  });
  const resolution = (ordinal: number, roman: string) => ({
    label: `Nghị quyết Trung ương 4 khóa ${roman}`,
    kind: "RESOLUTION",
    number: null,
    issuedOn: null,
    subject: four,
    resolved: true,
    issuer: central,
    topics: [{ label: "Xây dựng, chỉnh đốn Đảng" }],
    consideredAt: adoptedAt(ordinal, roman),
  });
  expect(found.considered.totalCount).toBe(3);
  const told = found.considered.nodes.map(
    ({ action, resolution: document }: { action: string; resolution: object }) => ({ action, document }),
  );
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      { action: "CITED", document: resolution(11, "XI") },
      { action: "CITED", document: resolution(12, "XII") },
      {
        action: "CITED",
        document: {
          label: `Cuộc vận động ${campaign}`,
          kind: "CAMPAIGN",
          number: null,
          issuedOn: null,
          subject: campaign,
          resolved: false,
          issuer: null,
          topics: [{ label: "Học tập và làm theo Hồ Chí Minh" }],
          consideredAt: { nodes: [] },
        },
      },
    ]),
  );
});

it("tells which passage cites each document", () => {
  const passages = found.considered.nodes.map(({ evidence }: { evidence: readonly object[] }) => evidence);
  const passage = (start: number, end: number) => [
    {
      start,
      end,
      quote: null,
      method: "CURATED",
      rule: "The report on the conference names it among what the city's party organisation carried out.",
      confidence: 0.95,
      source: { title },
    },
  ];
  expect(new Set(passages)).toEqual(new Set([passage(1970, 2045), passage(1970, 2045), passage(2078, 2153)]));
});
