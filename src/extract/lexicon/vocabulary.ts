import { readFileSync } from "node:fs";
import { fold } from "../../values/text.js";
import { spelling } from "../text/syllable.js";

interface Item {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly unit?: string;
}
interface Vocabulary {
  readonly indicators: readonly Item[];
  readonly topics: readonly Item[];
}

/** The curated indicators and topics, which the graph is seeded with. */
const vocabulary = JSON.parse(
  readFileSync(new URL("../../../seeds/vocabulary.json", import.meta.url), "utf8"),
) as Vocabulary; // a test holds the file to the bundle's format

const silent = new Set("số tỷ lệ tỉ tổng các đạt được của trên địa bàn ở cho và là có những thì".split(" "));
// As papers shorten them.
const shortForms: readonly (readonly [RegExp, string])[] = [
  ["BHYT", "bảo hiểm y tế"],
  ["NTM", "nông thôn mới"],
  ["HTX", "hợp tác xã"],
  ["NSNN", "ngân sách nhà nước"],
  ["ĐV", "đảng viên"],
  ["LĐ", "lao động"],
  ["XDCB", "xây dựng cơ bản"],
  ["TNGT", "tai nạn giao thông"],
  ["XNK", "xuất nhập khẩu"],
  ["CN-TTCN", "công nghiệp, tiểu thủ công nghiệp"],
  ["TTCN", "tiểu thủ công nghiệp"],
  ["BHXH", "bảo hiểm xã hội"],
  ["TCCSĐ", "tổ chức cơ sở đảng"],
].map(([short = "", full = ""]) => [new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, "gu"), full] as const);
const written = (text: string) =>
  /\p{Lu}{2}/u.test(text) ? shortForms.reduce((all, [short, full]) => all.replace(short, full), text) : text;
const words = (text: string) =>
  fold(written(text))
    .replace(/[^a-z0-9%]+/gu, " ")
    .trim();
const bagOf = (text: string) => {
  // Marks count here: `chỉ tiêu` and `tiêu chí` have the same letters.
  const telling = (written(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => spelling(word).low)
    .filter((word) => !silent.has(word));
  return [...new Set(telling)].toSorted().join(" ");
};

const byWords = new Map<string, Item>();
const byBag = new Map<string, Item[]>();
for (const item of vocabulary.indicators)
  for (const name of [item.label, ...(item.aliases ?? [])]) {
    byWords.set(words(name), item);
    const bag = bagOf(name);
    if (bag.includes(" ")) byBag.set(bag, [...(byBag.get(bag) ?? []), item]);
  }

/** What an indicator must be counted in to be the one meant. */
export interface CountedIn {
  readonly unit: string;
  readonly change: boolean;
}

const fits = ({ unit }: Item, counted: CountedIn) =>
  unit === undefined ||
  unit === counted.unit ||
  (counted.change && counted.unit === "PERCENT") ||
  sameSort(unit, counted.unit);
const money = new Set(["VND", "USD"]);
const weights = new Set(["TONNE", "KILOGRAM"]);
const heads = new Set(["PERSON", "VISIT", "JOB"]);
const places = new Set(["COMMUNE", "FACILITY", "ITEM", "ORGANISATION"]);
const sameSort = (one: string, other: string) =>
  [money, weights, heads, places].some((sort) => sort.has(one) && sort.has(other));

// A newsroom says the same things over and over.
const MOST = 5_000;
const answered = new Map<string, string | null>();

/** The label of a curated indicator that these words name; null where none does. */
export function knownIndicator(text: string, counted: CountedIn): string | null {
  const question = `${counted.unit} ${String(counted.change)} ${text}`;
  const before = answered.get(question);
  if (before !== undefined) return before;
  const label = labelFor(text, counted);
  if (answered.size < MOST) answered.set(question, label);
  return label;
}

function labelFor(text: string, counted: CountedIn): string | null {
  const exact = byWords.get(words(text));
  if (exact && fits(exact, counted)) return exact.label;
  const found = (byBag.get(bagOf(text)) ?? []).filter((item) => fits(item, counted));
  const same = found.find(({ unit }) => unit === counted.unit);
  if (counted.change) return (found.find(({ unit }) => unit !== "PERCENT") ?? found[0])?.label ?? null;
  return (same ?? found[0])?.label ?? null;
}

interface TopicName {
  readonly label: string;
  readonly words: string;
}
const topicNames: readonly TopicName[] = vocabulary.topics.flatMap(({ label, aliases }) =>
  [label, ...(aliases ?? [])].map((name) => ({ label, words: words(name) })),
);

/** The topics that a subject names; one inside a longer one does not count. */
export function topicsOf(subject: string): readonly string[] {
  const text = ` ${words(subject)} `;
  const found = topicNames.flatMap((topic) => {
    const at = text.indexOf(` ${topic.words} `);
    return at < 0 ? [] : [{ ...topic, at, next: at + topic.words.length + 2 }];
  });
  const outer = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && other.at <= one.at && one.next <= other.next && other.words.length > one.words.length,
      ),
  );
  return [...new Set(outer.map(({ label }) => label))];
}
