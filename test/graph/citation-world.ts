import { checkBundle } from "../../src/bundle/check.js";
import type { Bundle } from "../../src/bundle/format.js";

const evidence = [{ start: 0, end: 4, confidence: 1 }];
const body = (key: string, organ: string, level: string, place: string, label: string, more: object = {}) => ({
  key,
  organ,
  branch: "PARTY",
  level,
  place,
  label,
  ...more,
});
const term = (key: string, committee: string, ordinal: number, startYear: number) => ({
  key,
  committee,
  ordinal,
  startYear,
  endYear: startYear + 5,
});
const meeting = (
  key: string,
  committee: string,
  of: string,
  ordinal: number,
  date: string | null,
  more: object = {},
) => ({
  key,
  kind: "PLENARY",
  committee,
  term: of,
  ordinal,
  date,
  ...more,
});
const directive = (key: string, issuer: string, issuedOn: string, subject: string, more: object = {}) => ({
  key,
  kind: "DIRECTIVE",
  number: "05",
  issuer,
  issuedOn,
  subject,
  ...more,
});
const plenum = (key: string, conference: string) => ({
  key,
  kind: "RESOLUTION",
  resolved: true,
  issuer: "trung-uong",
  subject: `văn kiện ${key}`,
  considered: [{ conference, action: "ADOPTED" }],
});

/** Invented bodies: a centre, two provinces, a district of the first; two terms with a fifth directive each. */
export const citationWorld = made({
  format: 1,
  source: { title: "Hội nghị Huyện ủy Sông Trà", outlet: "Báo Thử" },
  places: [
    { key: "nuoc", label: "Nước Thử", level: "CENTRAL" },
    { key: "hong-lam", label: "tỉnh Hồng Lam", level: "PROVINCIAL", within: "nuoc" },
    { key: "bach-van", label: "tỉnh Bạch Vân", level: "PROVINCIAL", within: "nuoc" },
    { key: "song-tra", label: "huyện Sông Trà", level: "DISTRICT", within: "hong-lam" },
  ],
  committees: [
    body("trung-uong", "EXECUTIVE_COMMITTEE", "CENTRAL", "nuoc", "Ban Chấp hành Trung ương"),
    body("dang-bo", "PARTY_COMMITTEE", "PROVINCIAL", "hong-lam", "Đảng bộ tỉnh Hồng Lam"),
    body("tinh", "EXECUTIVE_COMMITTEE", "PROVINCIAL", "hong-lam", "Ban Chấp hành Đảng bộ tỉnh Hồng Lam", {
      aliases: ["Tỉnh ủy Hồng Lam"],
      partOf: "dang-bo",
    }),
    body("btv", "STANDING_COMMITTEE", "PROVINCIAL", "hong-lam", "Ban Thường vụ Tỉnh ủy Hồng Lam", { partOf: "tinh" }),
    body("tinh-khac", "EXECUTIVE_COMMITTEE", "PROVINCIAL", "bach-van", "Ban Chấp hành Đảng bộ tỉnh Bạch Vân", {
      aliases: ["Tỉnh ủy Bạch Vân"],
    }),
    body("huyen", "EXECUTIVE_COMMITTEE", "DISTRICT", "song-tra", "Ban Chấp hành Đảng bộ huyện Sông Trà", {
      reportsTo: "tinh",
      aliases: ["Huyện ủy Sông Trà"],
    }),
  ],
  terms: [
    term("tinh-15", "tinh", 15, 2010),
    term("tinh-16", "tinh", 16, 2015),
    term("huyen-20", "huyen", 20, 2010),
    term("huyen-21", "huyen", 21, 2015),
    term("tw-11", "trung-uong", 11, 2011),
    term("tw-12", "trung-uong", 12, 2016),
  ],
  conferences: [
    meeting("hn-2012", "huyen", "huyen-20", 6, "2012-06-30", { evidence }),
    meeting("hn-2016", "huyen", "huyen-21", 5, "2016-10-10", { evidence }),
    meeting("hn-2011", "huyen", "huyen-20", 2, "2011-01-15"),
    { ...meeting("dh-16", "dang-bo", "tinh-16", 16, "2015-10-20"), kind: "CONGRESS" },
    meeting("tw-11-4", "trung-uong", "tw-11", 4, "2012-01-16"),
    meeting("tw-12-4", "trung-uong", "tw-12", 4, "2016-10-30"),
  ],
  resolutions: [
    directive("ct-2011", "btv", "2011-03-11", "nâng cao chất lượng giáo dục phổ thông"),
    directive("ct-2016", "btv", "2016-04-02", "phát triển giao thông nông thôn", { symbol: "05-CT/TU" }),
    directive("ct-2018", "btv", "2021-01-01", "phòng chống thiên tai"),
    directive("ct-khac", "tinh-khac", "2016-05-01", "bảo vệ rừng đầu nguồn"),
    { ...directive("nq-2016", "tinh", "2016-06-06", "phát triển du lịch cộng đồng"), kind: "RESOLUTION" },
    {
      key: "kh-65",
      kind: "PLAN",
      symbol: "65-KH/TU",
      issuer: "btv",
      issuedOn: "2016-02-01",
      subject: "kiểm tra công tác cán bộ",
    },
    {
      key: "nq-dh",
      kind: "RESOLUTION",
      resolved: true,
      issuer: "tinh",
      subject: "phương hướng năm năm",
      considered: [{ conference: "dh-16", action: "ADOPTED" }],
    },
    plenum("tw-4-xi", "tw-11-4"),
    plenum("tw-4-xii", "tw-12-4"),
    {
      key: "mo-ho",
      kind: "DIRECTIVE",
      number: "5",
      resolved: false,
      label: "Chỉ thị số 05",
      considered: [{ conference: "hn-2016", action: "DISCUSSED" }],
      evidence,
    },
    {
      key: "mo-ho-2011",
      kind: "DIRECTIVE",
      number: "05",
      resolved: false,
      subject: "một việc khác",
      considered: [{ conference: "hn-2011", action: "DISCUSSED" }],
    },
  ],
});

function made(bundle: object): Bundle {
  const checked = checkBundle(bundle);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.bundle;
}
