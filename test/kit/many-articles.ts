import { createHash } from "node:crypto";

// Of invented provinces, each with ten districts that meet again and again, as papers report them.
const DISTRICTS = 10;
const MEETINGS = 40;
const FIGURES = 12;
/** New facts of one article: its conference, two documents, the figures, and its source. */
export const FACTS_AN_ARTICLE = 4 + 2 * FIGURES;

const syllables = "An Bình Châu Dương Gia Hà Khánh Lâm Minh Nam Phú Quế Sơn Tân Vĩnh Yên".split(" ");
const word = (number: number) =>
  `${syllables[number % 16]} ${syllables[Math.floor(number / 16) % 16]}${number < 256 ? "" : ` ${Math.floor(number / 256)}`}`;
const indicators = ["Sản lượng lương thực", "Thu ngân sách", "Tỷ lệ hộ nghèo", "Trồng rừng mới", "Giải quyết việc làm"];
const areas = ["", " khu vực nông thôn", " khu vực thành thị", " vùng biên giới", " vùng cao"];
const units = [
  ["TONNE", "tấn"],
  ["VND", "tỷ đồng"],
  ["PERCENT", "%"],
  ["HECTARE", "ha"],
  ["PERSON", "lao động"],
] as const;

const digest = (text: string, length: number) => createHash("sha256").update(text).digest("hex").slice(0, length);
const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The bundle of the article of this number, always the same: a conference of a district, what it set and what was reported. */
export function articleBundle(number: number): object {
  const district = number % DISTRICTS;
  const meeting = Math.floor(number / DISTRICTS) % MEETINGS;
  const province = Math.floor(number / (DISTRICTS * MEETINGS));
  const year = 2006 + Math.floor(meeting / 4);
  const start = year < 2010 ? 2005 : year < 2015 ? 2010 : 2015;
  const inTerm = (year - start) * 4 + (meeting % 4) + 1;
  const month = 3 * (meeting % 4) + 1;
  const provinceName = `tỉnh ${word(province)}`;
  const districtName = `huyện ${word(province + 16 * district + 7)} ${province}`;
  const evidence = (at: number) => [
    { start: 40 * at, end: 40 * at + 35, rule: "figure", confidence: 0.9, passageHash: digest(`${number} ${at}`, 16) },
  ];
  const quantity = (at: number, achieved: boolean) => {
    const [unit, unitText] = units[at % units.length] ?? units[0];
    const value = String(((number * 31 + at * 17) % 900) + 100 + (achieved ? 1 : 0));
    return { comparator: achieved ? "EQUAL" : "AT_LEAST", value, unit, unitText };
  };
  const indicator = (at: number) => `${indicators[at % 5]}${areas[Math.floor(at / 5) % 5]}`;
  const quarter = (of: number, first: number) => ({
    start: `${of}-${twoDigits(first)}`,
    end: `${of}-${twoDigits(first + 2)}`,
  });
  return {
    format: 1,
    source: {
      title: `Huyện ủy ${districtName} họp lần thứ ${inTerm} năm ${year}`,
      outlet: `Báo ${word(province)}`,
      publishedOn: `${year}-${twoDigits(month)}-16`,
      url: `https://news.example/${province}/${district}/${meeting}`,
      sha256: digest(`article ${number}`, 64),
      authors: [`Phóng viên ${word(district)}`],
    },
    places: [
      { key: "p0", label: "Việt Nam", level: "CENTRAL" },
      { key: "p1", label: provinceName, level: "PROVINCIAL", within: "p0" },
      { key: "p2", label: districtName, level: "DISTRICT", within: "p1" },
    ],
    committees: [
      { key: "c1", organ: "STANDING_COMMITTEE", level: "PROVINCIAL", place: "p1" },
      {
        key: "c2",
        organ: "EXECUTIVE_COMMITTEE",
        level: "DISTRICT",
        place: "p2",
        reportsTo: "c1",
        evidence: evidence(0),
      },
    ],
    terms: [{ key: "t1", committee: "c2", ordinal: start / 5 - 380, startYear: start, endYear: start + 5 }],
    conferences: [
      {
        key: "h1",
        committee: "c2",
        term: "t1",
        kind: "PLENARY",
        ordinal: inTerm,
        date: `${year}-${twoDigits(month)}-15`,
        reviewPeriod: quarter(year, month),
        evidence: evidence(1),
      },
    ],
    resolutions: [0, 1].map((at) => ({
      key: `r${at}`,
      kind: at === 0 ? "RESOLUTION" : "DIRECTIVE",
      number: twoDigits(2 * inTerm + at),
      issuedOn: `${year}-${twoDigits(month)}-${10 + at}`,
      issuer: "c2",
      subject: `nhiệm vụ ${indicator(at).toLowerCase()} quý ${(meeting % 4) + 1} năm ${year}`,
      considered: [{ conference: "h1", action: at === 0 ? "ADOPTED" : "DISCUSSED" }],
      evidence: evidence(2 + at),
    })),
    targets: Array.from({ length: FIGURES }, (_, at) => ({
      key: `g${at}`,
      setBy: ["h1"],
      committee: "c2",
      indicator: indicator(at),
      quantity: quantity(at, false),
      period: quarter(month === 10 ? year + 1 : year, month === 10 ? 1 : month + 3),
      evidence: evidence(4 + at),
    })),
    results: Array.from({ length: FIGURES }, (_, at) => ({
      key: `k${at}`,
      reportedAt: "h1",
      committee: "c2",
      indicator: indicator(at),
      quantity: quantity(at, true),
      period: quarter(year, month),
      evidence: evidence(4 + FIGURES + at),
    })),
    people: [
      {
        key: "n1",
        label: `Nguyễn Văn ${word(district)}`,
        roles: [{ committee: "c2", role: "Bí thư" }],
        attended: [{ conference: "h1", role: "chủ trì" }],
      },
    ],
  };
}

/** NDJSON of so many articles, line by line. */
export function* articleLines(articles: number): Generator<string> {
  for (let number = 0; number < articles; number++) yield `${JSON.stringify(articleBundle(number))}\n`;
}
