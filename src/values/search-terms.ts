import { deromanize, romanize } from "romans";
import { foldedWords } from "./text.js";

/** A word of a search, or a phrase that has a short form, with what means the same; all folded, several words are a phrase. */
export interface SearchTerm {
  readonly word: string;
  readonly same: readonly string[];
  /** Papers leave it out or put it in at will. */
  readonly optional: boolean;
}

// Short forms that papers and symbols use.
const shortForms: ReadonlyMap<string, readonly string[]> = new Map([
  ["bc", ["bao cao"]],
  ["bch", ["ban chap hanh"]],
  ["btv", ["ban thuong vu"]],
  ["ct", ["chi thi"]],
  ["ctr", ["chuong trinh"]],
  ["hd", ["huong dan"]],
  ["hdnd", ["hoi dong nhan dan"]],
  ["hu", ["huyen uy"]],
  ["kh", ["ke hoach"]],
  ["kl", ["ket luan"]],
  ["mttq", ["mat tran to quoc"]],
  ["nq", ["nghi quyet"]],
  ["qd", ["quyet dinh", "quy dinh"]],
  ["tb", ["thong bao"]],
  ["tp", ["thanh pho"]],
  ["tu", ["tinh uy", "thanh uy"]],
  ["tw", ["trung uong"]],
  ["ubkt", ["uy ban kiem tra"]],
  ["ubnd", ["uy ban nhan dan"]],
]);

// In a symbol they stand behind the kind: 05-CT/TU, NQ/TW. Elsewhere `tư` is a syllable like others.
const issuers = new Set(["tu", "hu", "tw"]);
const isCode = (word: string | undefined) => word !== undefined && /^(?:ct|ctr|nq|kl|kh|qd|hd|tb|bc|\d+)$/u.test(word);

/** The full forms by their words, the longest first; less those whose short form is a syllable of other words. */
const fullForms = [...shortForms]
  .filter(([short]) => short !== "tu" && short !== "hu")
  .flatMap(([short, forms]) => forms.map((form) => ({ short, words: form.split(" ") })))
  .toSorted((a, b) => b.words.length - a.words.length);

const LARGEST_ROMAN = 99;

/** The words of what someone typed, in order. */
export function searchTerms(text: string): readonly SearchTerm[] {
  const words = foldedWords(withoutGroups(text)).split(" ").filter(Boolean);
  const terms: SearchTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const full = fullForms.find((form) => form.words.every((word, n) => words[at + n] === word));
    terms.push(full ? { word: full.words.join(" "), same: [full.short], optional: false } : termAt(words, at));
    at += full?.words.length ?? 1;
  }
  return terms;
}

/** Whether the word may go on: `kh` is the beginning of `khóa`, but no word begins with `tp`. */
export const mayGoOn = ({ word }: SearchTerm): boolean =>
  !word.includes(" ") && (!shortForms.has(word) || /^(?:hu|kh|tu)$/u.test(word));

function termAt(words: readonly string[], at: number): SearchTerm {
  const word = words[at] ?? "";
  const same = [...(shortForms.get(word) ?? []), ...figures(word, words[at - 1])];
  return {
    word,
    same: [...new Set(same)].filter((form) => form !== word),
    // `chỉ thị số 05` and `chỉ thị 05`; the issuer in a symbol.
    optional: (word === "so" && /^\d/u.test(words[at + 1] ?? "")) || (issuers.has(word) && isCode(words[at - 1])),
  };
}

// `5.000` is the figure 5000, in whose place a text may have either.
const withoutGroups = (text: string): string =>
  text.replaceAll(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?!\d)|(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)/gu, (figure) =>
    figure.replaceAll(/\D/gu, ""),
  );
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, " ");

// 5 and 05 are one number; khóa XXII and khóa 22 one term.
function figures(word: string, before: string | undefined): readonly string[] {
  if (/^\d{5,15}$/u.test(word)) return [grouped(word)];
  if (/^\d{1,4}$/u.test(word)) {
    const number = Number(word);
    const forms = [String(number), String(number).padStart(2, "0"), grouped(word)];
    return before === "khoa" && number >= 1 && number <= LARGEST_ROMAN
      ? [...forms, romanize(number).toLowerCase()]
      : forms;
  }
  if (/^[ivxlc]{1,8}$/u.test(word) && (before === "khoa" || word.length > 1)) {
    const number = romanOf(word);
    return number === null ? [] : [String(number)];
  }
  return [];
}

function romanOf(word: string): number | null {
  try {
    return deromanize(word.toUpperCase());
  } catch {
    return null;
  }
}
