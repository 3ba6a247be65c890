import { knownIndicator } from "../../src/extract/lexicon/vocabulary.js";
import { compareDecimals } from "../../src/values/decimal.js";
import { nameSlug, numberKey } from "../../src/values/identity.js";
import { fold } from "../../src/values/text.js";
import type { Facts, GoldConference, GoldFigure, GoldResolution } from "./gold.js";

export const kinds = ["conferences", "resolutions", "targets", "results"] as const;
export type Kind = (typeof kinds)[number];

/** What differs between a fact of the gold and one that was read; empty where they are the same. */
type Differences = readonly string[];

const same = (one: unknown, other: unknown) => (one ?? null) === (other ?? null);
/** What the gold leaves out may be read all the same. */
const within = (gold: unknown, read: unknown) => gold == null || gold === read;

/** `Thành ủy Lạng Sơn` is the Executive Committee of `thành phố Lạng Sơn`. */
function bodyName(name: string | null | undefined): string {
  return nameSlug(name ?? "")
    .replace(/^tinh-uy-/u, "ban-chap-hanh-dang-bo-tinh-")
    .replace(/^thanh-uy-(?:thanh-pho-)?/u, "ban-chap-hanh-dang-bo-thanh-pho-")
    .replace(/^huyen-uy-/u, "ban-chap-hanh-dang-bo-huyen-")
    .replace(/^quan-uy-/u, "ban-chap-hanh-dang-bo-quan-")
    .replace(/^thi-uy-/u, "ban-chap-hanh-dang-bo-thi-xa-")
    .replace(/^dang-uy-/u, "ban-chap-hanh-dang-bo-")
    .replace(/^ban-chap-hanh-trung-uong-dang.*$/u, "ban-chap-hanh-trung-uong")
    .replace(/^ban-bi-thu-.*$/u, "ban-bi-thu")
    .replace(/-(?:dang-bo|dang-uy)-/u, "-dang-bo-");
}

/** `Ban Thường vụ Tỉnh ủy` in the gold leaves its place open. */
const sameOrPlaced = (gold: string, read: string) =>
  gold === read || (/-(?:tinh|huyen|thanh|quan)(?:-uy)?$/u.test(gold) && read.startsWith(`${gold}-`));

function conference(gold: GoldConference, read: GoldConference): Differences {
  return [
    ...(gold.kind === read.kind ? [] : ["kind"]),
    ...(same(gold.ordinal, read.ordinal) ? [] : ["ordinal"]),
    ...(same(gold.date, read.date) ? [] : ["date"]),
    ...(bodyName(gold.committee) === bodyName(read.committee) ? [] : ["committee"]),
    ...(within(gold.termOrdinal, read.termOrdinal) && within(gold.termStart, read.termStart) ? [] : ["term"]),
  ];
}

function resolution(gold: GoldResolution, read: GoldResolution): Differences {
  const unnumbered = gold.number == null && gold.symbol == null;
  const number = (text: string | null | undefined) => (text == null ? null : numberKey(text));
  return [
    ...(gold.kind === read.kind ? [] : ["kind"]),
    ...(number(gold.number) === number(read.number) ? [] : ["number"]),
    ...(within(number(gold.symbol), number(read.symbol)) ? [] : ["symbol"]),
    ...(within(gold.issuedOn, read.issuedOn) ? [] : ["issuedOn"]),
    ...(gold.issuer == null || sameOrPlaced(bodyName(gold.issuer), bodyName(read.issuer)) ? [] : ["issuer"]),
    ...(!unnumbered || likeness(gold.subject ?? "", read.subject ?? "") >= 0.5 ? [] : ["subject"]),
  ];
}

// `29,70%` is the number 29.7; the bundle keeps its last place, which says how exact it is.
const sameNumber = (gold: string | null | undefined, read: string | null | undefined): boolean =>
  gold != null && read != null ? compareDecimals(gold, read) === 0 : gold == null && read == null;

function figure(gold: GoldFigure, read: GoldFigure): Differences {
  const [a, b] = [gold.quantity, read.quantity];
  return [
    ...(sameNumber(a.value, b.value) && sameNumber(a.upper, b.upper) ? [] : ["value"]),
    ...(a.comparator === b.comparator ? [] : ["comparator"]),
    ...(a.unit === b.unit ? [] : ["unit"]),
    ...(same(a.change, b.change) ? [] : ["change"]),
    ...(same(a.outOf, b.outOf) ? [] : ["outOf"]),
    ...(sameIndicator(gold, read) ? [] : ["indicator"]),
    ...(samePeriod(gold.period, read.period) ? [] : ["period"]),
  ];
}

const sameIndicator = (gold: GoldFigure, read: GoldFigure) =>
  knownIndicator(gold.indicator, { unit: gold.quantity.unit, change: gold.quantity.change != null }) ===
    read.indicator || likeness(gold.indicator, read.indicator) >= 0.4;

const samePeriod = (gold: GoldFigure["period"], read: GoldFigure["period"]) =>
  gold == null || (within(gold.start, read?.start) && within(gold.end, read?.end));

const silent = new Set("so ty le ti tong cac duoc cua va tren dia ban".split(" "));
const syllables = (text: string) =>
  new Set(
    fold(text)
      .split(/[^a-z0-9]+/u)
      .filter((word) => word !== "" && !silent.has(word)),
  );

/** The share of telling syllables that two wordings have in common, of the shorter one. */
function likeness(one: string, other: string): number {
  const [a, b] = [syllables(one), syllables(other)];
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? Number(a.size === b.size) : [...a].filter((word) => b.has(word)).length / shorter;
}

const compare: { readonly [K in Kind]: (gold: never, read: never) => Differences } = {
  conferences: conference,
  resolutions: resolution,
  targets: figure,
  results: figure,
};

export interface Pairing {
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** How sure the extractor was of each fact that it read, and whether it was right. */
  readonly sure: readonly { readonly confidence: number; readonly right: boolean }[];
}

/** Pairs each fact of the gold with one that was read and is the same in all that counts. */
export function pair(kind: Kind, gold: Facts, read: Facts): Pairing {
  const differ = compare[kind] as (gold: unknown, read: unknown) => Differences; // each kind with its own facts
  const open = [...read[kind]] as unknown[]; // likewise
  const missed: string[] = [];
  const sure: { readonly confidence: number; readonly right: boolean }[] = [];
  let right = 0;
  for (const fact of gold[kind]) {
    const at = open.findIndex((candidate) => differ(fact, candidate).length === 0);
    if (at >= 0) {
      for (const found of open.splice(at, 1)) sure.push({ confidence: confidenceOf(found), right: true });
      right++;
    } else missed.push(`${said(fact)}${nearest(fact, open, differ)}`);
  }
  sure.push(...open.map((found) => ({ confidence: confidenceOf(found), right: false })));
  return { right, missed, wrong: open.map(said), sure };
}

function confidenceOf(fact: unknown): number {
  const [first] = (fact as { readonly evidence?: readonly { readonly confidence: number }[] }).evidence ?? []; // of a bundle
  return first?.confidence ?? 1;
}

function nearest(
  fact: unknown,
  open: readonly unknown[],
  differ: (gold: unknown, read: unknown) => Differences,
): string {
  const ranked = open
    .map((candidate) => ({ candidate, differences: differ(fact, candidate) }))
    .toSorted((a, b) => a.differences.length - b.differences.length);
  const [best] = ranked;
  return best && best.differences.length <= 2 ? `  ~ ${best.differences.join(", ")}: ${said(best.candidate)}` : "";
}

function said(fact: unknown): string {
  const kept = Object.entries(fact as object) // a fact of any kind
    .filter(
      ([name, value]) =>
        (value != null &&
          ![
            "evidence",
            "key",
            "quote",
            "considered",
            "committee",
            "reportedAt",
            "setBy",
            "topics",
            "reviewPeriod",
            "planPeriod",
          ].includes(name)) ||
        (name === "committee" && "kind" in (fact as object)),
    )
    .map(
      ([name, value]) =>
        `${name}=${
          typeof value === "object"
            ? Object.values(value as object)
                .map((v) => (typeof v === "object" ? JSON.stringify(v) : v))
                .join(" ")
            : String(value)
        }`,
    );
  return kept.join("; ").slice(0, 330);
}
