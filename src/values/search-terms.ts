import { deromanize, romanize } from "romans";
import { fold } from "./text.js";

/** A word of a search with the words that mean the same, all folded; several words are a phrase. */
export interface SearchTerm {
  readonly word: string;
  readonly same: readonly string[];
  /** Papers leave it out or put it in at will. */
  readonly optional: boolean;
}

// Short forms that papers and symbols use.
const shortForms: Readonly<Record<string, readonly string[]>> = {
  bc: ["bao cao"],
  bch: ["ban chap hanh"],
  btv: ["ban thuong vu"],
  ct: ["chi thi"],
  ctr: ["chuong trinh"],
  hd: ["huong dan"],
  hdnd: ["hoi dong nhan dan"],
  hu: ["huyen uy"],
  kh: ["ke hoach"],
  kl: ["ket luan"],
  mttq: ["mat tran to quoc"],
  nq: ["nghi quyet"],
  qd: ["quyet dinh", "quy dinh"],
  tb: ["thong bao"],
  tp: ["thanh pho"],
  tu: ["tinh uy", "thanh uy"],
  tw: ["trung uong"],
  ubkt: ["uy ban kiem tra"],
  ubnd: ["uy ban nhan dan"],
};

// In a symbol they stand behind the kind: 05-CT/TU, NQ/TW. Elsewhere `tư` is a syllable like others.
const issuers = new Set(["tu", "hu", "tw"]);
const isCode = (word: string | undefined) => word !== undefined && /^(?:ct|ctr|nq|kl|kh|qd|hd|tb|bc|\d+)$/u.test(word);

const LARGEST_ROMAN = 99;

/** The words of what someone typed, in order. */
export function searchTerms(text: string): readonly SearchTerm[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.map((word, at) => ({
    word,
    same: [...new Set([...(shortForms[word] ?? []), ...figures(word, words[at - 1])])].filter((form) => form !== word),
    // `chỉ thị số 05` and `chỉ thị 05`; the issuer in a symbol.
    optional: (word === "so" && /^\d/u.test(words[at + 1] ?? "")) || (issuers.has(word) && isCode(words[at - 1])),
  }));
}

// 5 and 05 are one number; khóa XXII and khóa 22 one term.
function figures(word: string, before: string | undefined): readonly string[] {
  if (/^\d{1,4}$/u.test(word)) {
    const number = Number(word);
    const forms = [String(number), String(number).padStart(2, "0")];
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
