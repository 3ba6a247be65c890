import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank, together } from "../../../src/values/citation/rank.js";
import { nowhere, type Reading, type Setting } from "../../../src/values/citation/reading.js";
import { type Citation, readCitations } from "../../../src/values/citation.js";

const issuer = {
  id: "btv",
  organ: "STANDING_COMMITTEE",
  level: "PROVINCIAL",
  names: ["Ban Thường vụ Tỉnh ủy Hồng Lam"],
};
const reading = (id: string, issuedOn: string | null, more: Partial<Reading> = {}): Reading => ({
  id,
  kind: "DIRECTIVE",
  number: "5",
  symbol: null,
  issuedOn,
  subject: null,
  issuer,
  wholes: ["tinh"],
  adoptions: [],
  terms: [
    { ordinal: 15, startYear: 2010, endYear: 2015 },
    { ordinal: 16, startYear: 2015, endYear: 2020 },
  ],
  considered: false,
  ...more,
});
const setting: Setting = {
  ...nowhere,
  day: "2016-10-10",
  termStart: 2015,
  bodies: new Map([
    ["huyen", 0],
    ["tinh", 1],
  ]),
};
function cite(text: string): Citation {
  const [citation] = readCitations(text);
  if (!citation) throw new Error(`${text} cites nothing`);
  return citation;
}
const fifth = cite("Chỉ thị 05");
const order = (citation: Citation, readings: readonly Reading[], at = setting) =>
  rank(citation, at, readings).map(({ id }) => id);

describe("time", () => {
  it("leaves out what is later, also by a part of its date, and keeps what may be of the same day", () => {
    const readings = ["2016-10-11", "2016-11", "2017", "2016-10-10", "2016", "2016-10"].map((date) =>
      reading(date, date),
    );
    expect(order(fifth, readings).toSorted()).toEqual(["2016", "2016-10", "2016-10-10"]);
  });

  it("takes the day of adoption, or the start of the term adopted in, where the date of issue is not known", () => {
    const adoption = { congress: false, ordinal: 4, date: "2016-12-01", term: { ordinal: 16, startYear: 2015 } };
    const inTerm = { ...adoption, date: null, term: { ordinal: 17, startYear: 2020 } };
    expect(
      order(fifth, [
        reading("a", null, { adoptions: [adoption] }),
        reading("b", null, { adoptions: [inTerm] }),
        reading("c", null),
      ]),
    ).toEqual(["c"]);
  });

  it("ranks the nearer in time above the earlier term's", () => {
    expect(order(fifth, [reading("2011", "2011-03-11"), reading("2016", "2016-04-02")])).toEqual(["2016", "2011"]);
  });

  it("holds to the date cited", () => {
    const readings = [reading("2011", "2011-03-11"), reading("2016", "2016-04-02"), reading("?", null)];
    expect(order(cite("Chỉ thị 05 ngày 11/3/2011"), readings, nowhere)).toEqual(["2011", "?"]);
    expect(order(cite("Chỉ thị 05 năm 2016"), readings, nowhere)).toEqual(["2016", "?"]);
  });

  it("holds to the term cited, where that of the document is known", () => {
    const readings = [reading("2011", "2011-03-11"), reading("2016", "2016-04-02"), reading("?", null, { terms: [] })];
    expect(order(cite("Chỉ thị 05 khóa XVI"), readings, nowhere)).toEqual(["2016", "?"]);
    expect(order(cite("Chỉ thị 05 nhiệm kỳ 2010-2015"), readings, nowhere)).toEqual(["2011", "?"]);
  });
});

describe("bodies", () => {
  const other = { ...issuer, id: "khac", names: ["Ban Thường vụ Tỉnh ủy Bạch Vân"] };
  const central = { ...issuer, id: "tw", level: "CENTRAL", organ: "SECRETARIAT", names: ["Ban Bí thư"] };
  const own = { ...issuer, id: "huyen", level: "DISTRICT", organ: "EXECUTIVE_COMMITTEE", names: ["Huyện ủy Sông Trà"] };
  const readings = [
    reading("khac", "2016-04-02", { issuer: other, wholes: ["khac"] }),
    reading("tw", "2016-04-02", { issuer: central, wholes: ["tw"] }),
    reading("tinh", "2016-04-02"),
    reading("huyen", "2016-04-02", { issuer: own, wholes: ["huyen"] }),
  ];

  it("ranks the citing body's own above those over it, the centre's after them, and a stranger's last", () => {
    const ids = order(fifth, readings);
    expect(ids.slice(0, 3)).toEqual(["huyen", "tinh", "tw"]);
    expect(ids[3] ?? "khac").toBe("khac");
  });

  it("holds to the level, sort and place of the body cited", () => {
    expect(order(cite("Chỉ thị 05 của Ban Bí thư"), readings)).toEqual(["tw"]);
    expect(order(cite("Chỉ thị 05 của Huyện ủy"), readings)).toEqual(["huyen"]);
    expect(order(cite("Chỉ thị 05 của Ban Thường vụ Tỉnh ủy Bạch Vân"), readings, nowhere)).toEqual(["khac"]);
    expect(order(cite("Chỉ thị 05 của Tỉnh ủy"), readings)[0]).toBe("tinh");
    expect(order(cite("Chỉ thị 05 của UBND tỉnh Hồng Lam"), readings)).toEqual([]);
  });

  it("takes only what the issuer known beforehand issued", () => {
    expect(order(fifth, readings, { ...setting, issuer: "tinh" })).toEqual(["tinh"]);
  });

  it("prefers what the citing conference had before it", () => {
    expect(order(fifth, [reading("a", "2016-05-01"), reading("b", "2016-04-02", { considered: true })])).toEqual([
      "b",
      "a",
    ]);
  });
});

describe("what names a document", () => {
  it("needs the number and the sort, and prefers the exact symbol", () => {
    const readings = [
      reading("plan", "2016", { kind: "PLAN" }),
      reading("six", "2016", { number: "6" }),
      reading("exact", "2015", { symbol: "05-CT/TU" }),
      reading("bare", "2015"),
    ];
    expect(order(cite("05-CT/TU"), readings)).toEqual(["exact", "bare"]);
  });

  it("prefers the subject cited, and finds by subject alone only what agrees by half", () => {
    const roads = reading("roads", "2016", { subject: "phát triển giao thông nông thôn" });
    const schools = reading("schools", "2016", { subject: "nâng cao chất lượng giáo dục phổ thông" });
    expect(order(cite("Chỉ thị 05 về chất lượng giáo dục phổ thông"), [roads, schools])[0]).toBe("schools");
    expect(order(cite("Chỉ thị về giao thông nông thôn"), [roads, schools])).toEqual(["roads"]);
    expect(order(cite("Chỉ thị về phòng cháy rừng"), [roads, schools])).toEqual([]);
    expect(order(cite("Chỉ thị của Tỉnh ủy"), [roads, schools])).toEqual([]);
  });

  it("names a plenum's document by the meeting that adopted it", () => {
    const adopted = (id: string, term: number, ordinal: number) =>
      reading(id, null, {
        kind: "RESOLUTION",
        number: null,
        adoptions: [{ congress: false, ordinal, date: null, term: { ordinal: term, startYear: null } }],
      });
    const readings = [adopted("xi", 11, 4), adopted("xii", 12, 4), adopted("xii-5", 12, 5)];
    expect(order(cite("Nghị quyết Trung ương 4 khóa XII"), readings, nowhere)).toEqual(["xii"]);
    expect(order(cite("Nghị quyết Trung ương 4"), readings, nowhere).toSorted()).toEqual(["xi", "xii"]);
  });

  it("says why in both languages", () => {
    const [first] = rank(cite("Chỉ thị 05 ngày 2/4/2016"), setting, [reading("a", "2016-04-02")]);
    expect(first?.reason).toEqual({
      VI: "Chỉ thị số 5; đúng thời điểm 2/4/2016; có trước văn bản trích dẫn 6 tháng, trong cùng nhiệm kỳ; do cơ quan cấp trên ban hành",
      EN: "Directive No. 5; of the date cited, 2 April 2016; 6 months before the citing text, in the same term; issued by a body above the citing one",
    });
  });
});

const reasonAt = (found: Reading, at: Partial<Setting> = {}) =>
  rank(fifth, { ...setting, termStart: null, bodies: new Map(), ...at }, [found])[0]?.reason;

describe("how long before", () => {
  const inTerm = { congress: false, ordinal: 4, date: null, term: { ordinal: 16, startYear: 2015 } };
  it.each<[Reading, Partial<Setting>, string, string]>([
    [reading("a", "2016-10-09"), {}, "có trước văn bản trích dẫn 1 ngày", "1 day before the citing text"],
    [reading("a", "2016-08"), {}, "có trước văn bản trích dẫn 2 tháng", "2 months before the citing text"],
    [reading("a", "2016-10"), {}, "cùng tháng với văn bản trích dẫn", "of the same month as the citing text"],
    [reading("a", "2016"), {}, "cùng năm với văn bản trích dẫn", "of the same year as the citing text"],
    [reading("a", "2015"), {}, "có trước văn bản trích dẫn 1 năm", "1 year before the citing text"],
    [
      reading("a", null, { adoptions: [inTerm] }),
      {},
      "thuộc nhiệm kỳ bắt đầu năm 2015",
      "of the term that began in 2015",
    ],
    [
      reading("a", "2016-03-02"),
      { day: "2016-12-31", date: "2016" },
      "cùng năm với văn bản trích dẫn",
      "of the same year as the citing text",
    ],
    [
      reading("a", "2016-03-02"),
      { day: "2016-12-31", date: "2016-12" },
      "có trước văn bản trích dẫn 9 tháng",
      "9 months before the citing text",
    ],
  ])("is said no more exactly than it is known: %#", (found, at, vi, en) => {
    expect(reasonAt(found, at)).toEqual({ VI: `Chỉ thị số 5; ${vi}`, EN: `Directive No. 5; ${en}` });
  });
});

const anyDate = fc.constantFrom(
  "2010",
  "2011-03",
  "2011-03-11",
  "2016-04-02",
  "2016-10-10",
  "2016-10-11",
  "2020",
  null,
);
const anyReading = fc
  .record({ date: anyDate, number: fc.constantFrom("5", "6", null), considered: fc.boolean(), known: fc.boolean() })
  .map(({ date, number, considered, known }) => ({
    issuedOn: date,
    number,
    considered,
    issuer: known ? issuer : null,
  }));

it("still answers where many are as likely as one another, and leaves out what is far less likely", () => {
  const many = Array.from({ length: 80 }, (_, i) => reading(`r${i}`, "2016-04-02"));
  expect(rank(fifth, setting, many)).toHaveLength(80);
  const sure = reading("sure", "2011-03-11", { symbol: "05-CT/TU" });
  const cited = cite("Chỉ thị 05-CT/TU ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy");
  expect(order(cited, [sure, reading("vague", null, { issuer: null, wholes: [] })])).toEqual(["sure"]);
});

describe("whatever the readings", () => {
  it("answers confidences from 0 to 1 that fall and do not add up to more than 1, whatever the order given", () => {
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 30 }), (all) => {
        const readings = all.map((each, i) => reading(`r${i}`, each.issuedOn, each));
        const ranked = rank(fifth, setting, readings);
        const confidences = ranked.map(({ confidence }) => confidence);
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        expect(confidences.every((value) => value > 0 && value < 1)).toBe(true);
        expect(confidences.reduce((sum, value) => sum + value, 0)).toBeLessThan(1.02);
        expect(rank(fifth, setting, readings.toReversed())).toEqual(ranked);
        for (const { id } of ranked)
          expect(readings.find((each) => each.id === id)?.issuedOn ?? "").not.toMatch(/^2020|10-11$/u);
      }),
    );
  });

  it("puts the readings of several citations into one list, each document once at its best", () => {
    const one = (id: string, confidence: number) => ({ id, confidence, reason: { VI: "", EN: "" } });
    expect(
      together([[one("a", 0.5), one("b", 0.4)], [one("b", 0.9)]], 20).map(({ id, confidence }) => [id, confidence]),
    ).toEqual([
      ["b", 0.9],
      ["a", 0.5],
    ]);
    expect(together([[one("a", 0.5), one("b", 0.4)]], 1)).toHaveLength(1);
  });
});
