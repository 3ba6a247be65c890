import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, readCitations } from "../../src/values/citation.js";

/** What is said, without what is left open. */
const said = (citation: Citation) =>
  Object.fromEntries(
    Object.entries(citation).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
const read = (text: string) => readCitations(text).map(said);

const directive = { kinds: ["DIRECTIVE"], number: "5" };
const btv = { words: "ban thuong vu tinh uy", organ: "STANDING_COMMITTEE", levels: ["PROVINCIAL"], place: "" };

describe("numbers and symbols", () => {
  it.each([
    "Chỉ thị 05",
    "Chỉ thị số 05",
    "chi thi so 05",
    "CHỈ THỊ SỐ 5",
    "CT 05",
    "CT số 05",
    "Chỉ thị số 05".normalize("NFD"),
    "  Chỉ\u00a0thị   05 ",
    "theo Chỉ thị 05",
    "(Chỉ thị 05)",
  ])("reads %j as the fifth directive", (text) => expect(read(text)).toEqual([directive]));

  it.each([
    ["05-CT/TU", "5-ct-tu", ["DIRECTIVE"], ["PROVINCIAL", "DISTRICT"]],
    ["72-NQ-TW", "72-nq-tw", ["RESOLUTION"], ["CENTRAL"]],
    ["Nghị quyết 18-NQ/TW", "18-nq-tw", ["RESOLUTION"], ["CENTRAL"]],
    ["Kế hoạch số 65-KH/TU", "65-kh-tu", ["PLAN"], ["PROVINCIAL", "DISTRICT"]],
    ["Kế hoạch 128-KH/HU", "128-kh-hu", ["PLAN"], ["DISTRICT"]],
    ["31 - HD/BTCTW", "31-hd-btctw", ["GUIDELINE"], ["CENTRAL"]],
    ["66-QĐ/TW", "66-qd-tw", ["DECISION", "REGULATION"], ["CENTRAL"]],
    ["Quy định 66-QĐ/TW", "66-qd-tw", ["REGULATION"], ["CENTRAL"]],
    ["1672/NQ-UBTVQH15", "1672-nq-ubtvqh15", ["RESOLUTION"], ["CENTRAL"]],
    ["30/2011/QĐ-UBND", "30-2011-qd-ubnd", ["DECISION", "REGULATION"], undefined],
  ])("reads the symbol of %j", (text, symbol, kinds, symbolLevels) => {
    const [citation] = read(text);
    expect(citation).toMatchObject({ symbol, kinds });
    expect(citation?.["symbolLevels"]).toEqual(symbolLevels);
  });

  it("takes the word before the symbol for the sort where it is spelt out, and both where it is not", () => {
    expect(read("Kế hoạch số 65-Ctr/TU")[0]).toMatchObject({ kinds: ["PLAN"], number: "65" });
    expect(read("CT 05-CTr/TU")[0]).toMatchObject({
      kinds: ["PROGRAMME", "ACTION_PROGRAMME", "DIRECTIVE"],
      number: "5",
    });
  });

  it("keeps a letter that follows the number", () => {
    expect(read("Nghị quyết 12a")[0]).toMatchObject({ number: "12a" });
  });
});

describe("dates, bodies and terms", () => {
  it.each([
    ["Kế hoạch số 65-KH/TU năm 2016", "2016"],
    ["Chỉ thị 05 ngày 11/3/2011", "2011-03-11"],
    ["Chỉ thị 05 ngày 11-03-2011", "2011-03-11"],
    ["Chỉ thị 05 ngày 11 tháng 3 năm 2011", "2011-03-11"],
    ["Chỉ thị 05, tháng 3 năm 2011", "2011-03"],
    ["Chỉ thị 05 tháng 3/2011", "2011-03"],
    ["Chỉ thị 05 ngày 31/2/2011", undefined],
    ["Chỉ thị 05 ngày 11/3", undefined],
  ])("reads the date of %j", (text, date) => {
    expect(read(text)).toEqual([{ ...read(text)[0], ...(date ? { date } : {}) }]);
    expect(read(text)[0]?.["date"]).toBe(date);
    expect(read(text)).toHaveLength(1);
  });

  it.each(["của Ban Thường vụ Tỉnh ủy", "của Ban Thường vụ Tỉnh uỷ"])("reads the body in %j", (words) => {
    expect(read(`Chỉ thị 05 ${words}`)[0]?.["body"]).toEqual(btv);
  });

  it.each([
    ["Tỉnh ủy Nam Định", "EXECUTIVE_COMMITTEE", ["PROVINCIAL"], "nam dinh"],
    ["Thành ủy Lạng Sơn", "EXECUTIVE_COMMITTEE", ["PROVINCIAL", "DISTRICT"], "lang son"],
    ["BCH Đảng bộ TP Lạng Sơn", "EXECUTIVE_COMMITTEE", ["PROVINCIAL", "DISTRICT"], "lang son"],
    ["BTV Huyện ủy Cao Lộc", "STANDING_COMMITTEE", ["DISTRICT"], "cao loc"],
    ["UBND tỉnh Lạng Sơn", "PEOPLES_COMMITTEE", ["PROVINCIAL"], "lang son"],
    ["Bộ Chính trị", "POLITBURO", ["CENTRAL"], ""],
    ["Ban Chấp hành Trung ương Đảng", "EXECUTIVE_COMMITTEE", ["CENTRAL"], ""],
  ])("reads %s as a body of its sort, level and place", (words, organ, levels, place) => {
    expect(read(`Nghị quyết 05 của ${words} ngày 1/2/2016`)[0]).toMatchObject({
      body: { organ, levels, place },
      date: "2016-02-01",
    });
  });

  it.each([
    ["Nghị quyết Trung ương 4 khóa XII", { congress: false, ordinal: 4, central: true }, 12],
    ["nghi quyet trung uong 4 (khoá 12)", { congress: false, ordinal: 4, central: true }, 12],
    ["NQTW 4 khóa XII", { congress: false, ordinal: 4, central: true }, 12],
    ["NQ TW4 khóa XII", { congress: false, ordinal: 4, central: true }, 12],
    [
      "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII",
      { congress: false, ordinal: 4, central: false },
      12,
    ],
    ["Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXII", { congress: true, ordinal: 22, central: false }, undefined],
  ])("reads the meeting and term of %j", (text, meeting, term) => {
    const [citation] = readCitations(text);
    expect(citation).toMatchObject({ kinds: ["RESOLUTION"], number: null, meeting });
    expect(citation?.term?.ordinal).toBe(term);
  });

  it("reads the years of a term", () => {
    expect(read("Nghị quyết 01 nhiệm kỳ 2015 – 2020")[0]).toMatchObject({ term: { startYear: 2015 } });
  });
});

describe("several documents", () => {
  it("gives each number what they have in common and its own subject", () => {
    const found = read(
      "Chỉ thị số 04, 05 ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy về giáo dục phổ thông; phổ cập mầm non",
    );
    const common = { kinds: ["DIRECTIVE"], date: "2011-03-11", body: btv };
    expect(found).toEqual([
      { ...common, number: "4", subject: ["giao", "duc", "pho", "thong"] },
      { ...common, number: "5", subject: ["pho", "cap", "mam", "non"] },
    ]);
  });

  it("reads each term of a plenum's name and each sort of a list", () => {
    expect(readCitations("Nghị quyết Trung ương 4 khóa XI, XII").map(({ term }) => term?.ordinal)).toEqual([11, 12]);
    expect(read("Chỉ thị 04 và Nghị quyết 05")).toEqual([
      { kinds: ["DIRECTIVE"], number: "4" },
      { kinds: ["RESOLUTION"], number: "5" },
    ]);
    expect(readCitations("số 04-CT/TU và số 05-CT/TU").map(({ number }) => number)).toEqual(["4", "5"]);
  });
});

describe("subjects", () => {
  it("leaves a document that is carried out to the subject", () => {
    const [programme, ...more] = readCitations("Chương trình hành động thực hiện Chỉ thị số 04 ngày 11/3/2011");
    expect(more).toEqual([]);
    expect(programme).toMatchObject({ kinds: ["ACTION_PROGRAMME"], number: null, date: null });
    expect(programme?.subject.slice(0, 4)).toEqual(["thuc", "hien", "chi", "thi"]);
  });

  it("takes a body at the very end for the issuer", () => {
    const [citation] = readCitations("Nghị quyết 05 về phổ cập giáo dục của Ban Thường vụ Tỉnh uỷ Lạng Sơn");
    expect(citation).toMatchObject({ subject: ["pho", "cap", "giao", "duc"], body: { place: "lang son" } });
  });

  it("does not take a day within the subject for the date of issue", () => {
    expect(readCitations("Kế hoạch 10 về kỷ niệm ngày 30/4/1975")[0]?.date).toBeNull();
  });
});

it.each([
  "",
  " ",
  "xin chào",
  "05",
  "11/3/2011",
  "ngày 11 tháng 3 năm 2011",
  "năm 2016",
  "Ban Thường vụ Tỉnh ủy",
  "Hội nghị lần thứ 8",
  "khóa XII",
  "24/25 chỉ tiêu",
  "57,4%",
  "chỉ tiêu 05",
  "đã 5 năm",
])("reads no document in %j", (text) =>
  expect(readCitations(text).filter(({ number, meeting }) => number !== null || meeting)).toEqual([]),
);

describe("whatever the text", () => {
  const words =
    "Chỉ thị|Nghị quyết|CT|số|05|04, 05|-CT/TU|ngày|11/3/2011|năm 2016|của|Ban Thường vụ|Tỉnh ủy|Trung ương|4|khóa|XI, XII|về|lần thứ|tư|;|,|và|Đại hội|(|)|nhiệm kỳ 2015-2020|Lạng Sơn".split(
      "|",
    );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(" ")),
  );

  it("answers without an error, at most twenty documents, with numbers and dates in their one form", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = readCitations(text);
        expect(found.length).toBeLessThanOrEqual(20);
        for (const { number, date, term, meeting } of found) {
          expect(number ?? "1").toMatch(/^(?:0|[1-9]\d*)\p{L}?$/u);
          expect(date ?? "2011").toMatch(/^\d{4}(?:-\d\d){0,2}$/u);
          expect((term?.ordinal ?? 1) > 0 && (meeting?.ordinal ?? 1) > 0).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reads the same without marks, in capitals and decomposed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        const bare = text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
        expect(readCitations(bare)).toEqual(readCitations(text));
        expect(readCitations(text.toUpperCase())).toEqual(readCitations(text));
        expect(readCitations(text.normalize("NFD"))).toEqual(readCitations(text));
      }),
    );
  });

  it.each(["Chỉ thị 05, ", "khóa XI, ", "của Ban Thường vụ ", "05-CT/TU/", "1/1/", "số ", "nam ", "ngày 1/"])(
    "takes time in proportion to its length: %j over and over",
    (part) => {
      const time = (times: number) => {
        const text = part.repeat(times);
        const start = performance.now();
        readCitations(text);
        return performance.now() - start;
      };
      time(500);
      expect(time(20_000)).toBeLessThan(3_000);
    },
  );
});
