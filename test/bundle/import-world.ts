import { checkBundle } from "../../src/bundle/check.js";
import type { Bundle } from "../../src/bundle/format.js";

const SHA = "a".repeat(64);

/** A bundle of a made-up article on a made-up conference; what a test is about goes in on top. */
export function article(more: Readonly<Record<string, unknown>> = {}): Bundle {
  return bundle({
    source: { title: "Thành ủy họp", outlet: "Báo Mẫu", sha256: SHA, authors: ["An Bình"] },
    places: [
      { key: "p0", label: "Việt Nam", level: "CENTRAL" },
      { key: "p1", label: "tỉnh Mẫu Sơn", level: "PROVINCIAL", within: "p0" },
      { key: "p2", label: "thành phố Mẫu Sơn", aliases: ["TP Mẫu Sơn"], level: "DISTRICT", within: "p1" },
    ],
    committees: [
      {
        key: "c0",
        label: "Ban Thường vụ Tỉnh ủy Mẫu Sơn",
        organ: "STANDING_COMMITTEE",
        level: "PROVINCIAL",
        place: "p1",
      },
      {
        key: "c1",
        label: "Ban Chấp hành Đảng bộ thành phố Mẫu Sơn",
        organ: "EXECUTIVE_COMMITTEE",
        level: "DISTRICT",
        place: "p2",
        reportsTo: "c0",
      },
    ],
    terms: [{ key: "t1", committee: "c1", ordinal: 22, startYear: 2015, endYear: 2020 }],
    conferences: [
      {
        key: "h1",
        committee: "c1",
        term: "t1",
        kind: "PLENARY",
        ordinal: 15,
        date: "2018-12-11",
        evidence: [{ start: 0, end: 12, confidence: 1, passageHash: "0123456789abcdef" }],
      },
    ],
    resolutions: [
      {
        key: "r1",
        kind: "DIRECTIVE",
        number: "04",
        issuedOn: "2018-03-11",
        issuer: "c0",
        considered: [{ conference: "h1", action: "DISCUSSED" }],
        evidence: [{ field: "considered", start: 20, end: 30, confidence: 0.9 }],
      },
    ],
    targets: [
      {
        key: "g1",
        setBy: ["h1"],
        indicator: "Thu ngân sách",
        quantity: { comparator: "MORE_THAN", value: "2500", unit: "VND", unitText: "tỷ đồng" },
        period: { start: "2019", end: "2019" },
      },
    ],
    results: [],
    people: [],
    ...more,
  });
}

export function bundle(value: Readonly<Record<string, unknown>>): Bundle {
  const checked = checkBundle({ format: 1, source: null, ...value });
  if (!checked.ok) throw new Error(`the test's bundle is unsound: ${JSON.stringify(checked.problems)}`);
  return checked.bundle;
}
