import { measureWords, noFigures, nounWords, rateWords, scaleUnits } from "../lexicon/units.js";
import { phraseAt, phrasesOf, wordList } from "../text/phrases.js";
import { isSign, type Token, wordsOf } from "../text/tokens.js";

/** What is counted: with a unit of measure, by a noun, in percent, in multiples, or by words that are no known unit. */
export type UnitSort = "measure" | "noun" | "percent" | "times" | "none" | "bare";

export interface UnitReading {
  readonly sort: UnitSort;
  readonly unit: string;
  /** As worded. */
  readonly text: string;
  readonly per: string | null;
  readonly next: number;
}

const offices = new Set(["phòng", "ban", "sở"]);
const reorganising = new Set(["giảm", "sáp", "hợp", "lập", "thúc"]);
/** Offices are counted where their number changes. */
function reorganised(tokens: readonly Token[], at: number): boolean {
  for (let spot = at - 1; spot > Math.max(0, at - 24); spot--) {
    const token = tokens[spot];
    if (!token || token.text === ";" || token.text === ".") return false;
    if (reorganising.has(token.low)) return true;
  }
  return false;
}

const metAgain = new Set(["PERSON", "ORGANISATION", "HOUSEHOLD"]);
const visitors = new Set(["người", "khách", "công", "hành", "du"]);
const POINT = wordList("điểm phần trăm");
const PERCENT = wordList("phần trăm");
const household = phrasesOf([["hộ", "HOUSEHOLD"]]);
const PERMILLE = wordList("phần nghìn,phần ngàn");

/** The unit that begins at token `at`. */
export function unitAt(tokens: readonly Token[], at: number): UnitReading {
  const token = tokens[at];
  let nounAt = at;
  const made = (sort: UnitSort, unit: string, next: number): UnitReading => ({
    sort,
    unit,
    text: wordsOf(tokens, at, next),
    ...perAt(tokens, next, tokens[nounAt]?.low),
  });
  if (token?.text === "%") return made("percent", "PERCENT", at + 1);
  // `138,%`, where a digit is lost.
  if (token?.text === "," && !token.spaced && tokens[at + 1]?.text === "%" && !tokens[at + 1]?.spaced)
    return made("percent", "PERCENT", at + 2);
  if (token?.text === "‰") return made("percent", "PERMILLE", at + 1);
  const point = phraseAt(POINT, tokens, at);
  if (point) return made("percent", "PERCENTAGE_POINT", point.next);
  if (token?.low === "điểm" && tokens[at + 1]?.text === "%") return made("percent", "PERCENTAGE_POINT", at + 2);
  const percent = phraseAt(PERCENT, tokens, at);
  if (percent) return made("percent", "PERCENT", percent.next);
  const permille = phraseAt(PERMILLE, tokens, at);
  if (permille) return made("percent", "PERMILLE", permille.next);
  if (token?.low === "lần" && tokens[at + 1]?.low !== "thứ") return made("times", "OTHER", at + 1);
  // `186 đ.viên`.
  if (token?.low === "đ" && tokens[at + 1]?.text === "." && tokens[at + 2]?.low === "viên")
    return made("noun", "PERSON", at + 3);
  // `12 đ/c`.
  if (token?.low === "đ" && tokens[at + 1]?.text === "/" && tokens[at + 2]?.low === "c")
    return made("noun", "PERSON", at + 3);
  let next = at;
  for (let scale = phraseAt(scaleUnits, tokens, next); scale; scale = phraseAt(scaleUnits, tokens, next))
    next = scale.next;
  nounAt = next;
  const scaled = next > at;
  // `450 lượt cán bộ` are people, `450 lượt khách` visits.
  const met = tokens[next]?.low === "lượt" ? phraseAt(nounWords, tokens, next + 1) : null;
  if (met && metAgain.has(met.value) && !visitors.has(tokens[next + 1]?.low ?? ""))
    return made("noun", met.value, met.next);
  const measure = measureAt(tokens, next);
  const ignored = phraseAt(noFigures, tokens, next);
  // `tăng 11.200 hộ so với kỳ trước` are no `hồ sơ`.
  const noun = phraseAt(
    tokens[next]?.low === "hộ" && tokens[next + 1]?.low === "so" ? household : nounWords,
    tokens,
    next,
  );
  // `214 tỷ đồng chi phí` is money, `đồng chí` is none.
  if (measure && scaled && measure.unit === "VND" && tokens[measure.next]?.low !== "chí")
    return made("measure", measure.unit, measure.next);
  if (measure && Math.max(ignored?.next ?? 0, noun?.next ?? 0) <= measure.next)
    return made("measure", measure.unit, measure.next);
  // `giảm 4 phòng thuộc các ban Đảng, 46 phòng thuộc sở`.
  if (ignored && !noun && offices.has(ignored.value) && reorganised(tokens, at))
    return made("noun", "ORGANISATION", ignored.next);
  if (ignored && (!noun || ignored.next > noun.next)) return made("none", "OTHER", ignored.next);
  const shared = sharedNoun(tokens, next);
  if (shared) return made("noun", shared.value, listedNouns(tokens, shared.next));
  if (noun) return made("noun", noun.value, listedNouns(tokens, noun.next));
  if (scaled) {
    // `2.500 tỷ` alone is money.
    const money = /tỷ|tỉ|triệu/u.test(tokens[next - 1]?.low ?? "");
    return made(money ? "measure" : "bare", money ? "VND" : "OTHER", next);
  }
  return { sort: "bare", unit: "OTHER", text: "", per: null, next: at };
}

const firstHalves = new Set(["chi", "huyện", "quận", "thị", "tỉnh"]);
const wholeNouns = phrasesOf([
  ...["đảng bộ", "đảng ủy", "thành ủy", "thị ủy", "huyện ủy"].map((words) => [words, "ORGANISATION"] as const),
  ["thành phố", "COMMUNE"],
]);
/** `62/62 chi, đảng bộ`, `13/13 huyện, thị, thành ủy`: the last noun says what all are. */
function sharedNoun(tokens: readonly Token[], at: number) {
  let next = at;
  while (firstHalves.has(tokens[next]?.low ?? "") && tokens[next + 1]?.text === ",") next += 2;
  return next === at ? null : phraseAt(wholeNouns, tokens, next);
}

/** `xã, phường, thị trấn` are counted as one. */
function listedNouns(tokens: readonly Token[], next: number): number {
  const link = tokens[next];
  const other = link && (link.text === "," || link.low === "và") ? phraseAt(nounWords, tokens, next + 1) : null;
  // `110 căn, xã hội hóa 28 căn`.
  const society = tokens[next + 1]?.low === "xã" && tokens[next + 2]?.low === "hội";
  return other && !society && phraseAt(listable, tokens, next + 1) ? listedNouns(tokens, other.next) : next;
}
const listable = wordList(
  "xã,phường,thị trấn,thôn,bản,ấp,buôn,xóm,khu phố,tổ dân phố,huyện,thị xã,thành phố,quận,dự án,công trình,chi bộ,đảng bộ,đảng ủy,huyện ủy,thị ủy,thành ủy,quận ủy,cơ quan,đơn vị,địa phương,gia trại,trang trại",
);

const hyphenedUnits: ReadonlyMap<string, string> = new Map([
  ["héc-ta", "HECTARE"],
  ["hec-ta", "HECTARE"],
  ["ki-lô-mét", "KILOMETRE"],
  ["ki-lô-gam", "KILOGRAM"],
  ["đô-la", "USD"],
]);
function hyphened(tokens: readonly Token[], at: number): { readonly words: string; readonly next: number } | null {
  let next = at + 1;
  while (tokens[next]?.text === "-" && tokens[next + 1]?.kind === "word" && next < at + 5) next += 2;
  return next > at + 1
    ? {
        words: tokens
          .slice(at, next)
          .map(({ low }) => low)
          .join(""),
        next,
      }
    : null;
}

function measureAt(tokens: readonly Token[], at: number): { readonly unit: string; readonly next: number } | null {
  const [token, power] = [tokens[at], tokens[at + 1]];
  const squared = power && !power.spaced && (power.text === "2" || power.text === "²");
  const cubed = power && !power.spaced && (power.text === "3" || power.text === "³");
  if (token?.low === "m" && squared) return { unit: "SQUARE_METRE", next: at + 2 };
  if (token?.low === "m" && cubed) return { unit: "CUBIC_METRE", next: at + 2 };
  if (token?.low === "km" && squared) return { unit: "HECTARE", next: at + 2 };
  if (token?.text === "$") return { unit: "USD", next: at + 1 };
  // `héc-ta`, `ki-lô-mét`.
  const parts = hyphened(tokens, at);
  const spelt = parts && hyphenedUnits.get(parts.words);
  if (parts && spelt) return { unit: spelt, next: parts.next };
  const found = phraseAt(measureWords, tokens, at);
  if (!found) return null;
  const yields =
    (token?.low === "tạ" || token?.low === "tấn") && isSign(tokens[at + 1], "/") && tokens[at + 2]?.low === "ha";
  if (yields) return { unit: "QUINTAL_PER_HECTARE", next: at + 3 };
  return { unit: found.value, next: found.next };
}

// `10,5 bác sĩ trên một vạn dân`.
const populations = wordList("trên một vạn dân,trên vạn dân,trên một nghìn dân");

/** `/người/năm`, also with a number: `/1 ha`, `/10.000 dân`. */
function perAt(
  tokens: readonly Token[],
  at: number,
  noun: string | undefined,
): { readonly per: string | null; readonly next: number } {
  let next = at;
  while (isSign(tokens[next], "/")) {
    let rate = next + 1;
    while (tokens[rate]?.kind === "digits" || (isSign(tokens[rate], ".") && !tokens[rate]?.spaced)) rate++;
    // `37 người/50 người` is no rate.
    if (rate > next + 1 && tokens[rate]?.low === noun) break;
    const found = phraseAt(rateWords, tokens, rate);
    if (!found) break;
    next = found.next;
  }
  const spoken = phraseAt(populations, tokens, at);
  if (next === at && spoken) return { per: wordsOf(tokens, at + 1, spoken.next), next: spoken.next };
  return next === at ? { per: null, next } : { per: wordsOf(tokens, at + 1, next), next };
}
