import { fold } from "../../values/text.js";

/** A word in the two spellings that rules compare. */
export interface Spelling {
  /** Lower case, the tone mark where the new spelling has it: `khóa`, `ủy`, `hòa`. */
  readonly low: string;
  /** Lower case without marks: `khoa`, `uy`, `hoa`. */
  readonly bare: string;
}

const TONE = "[\u0300\u0301\u0303\u0309\u0323]";
// On NFD: `oà`, `oè`, `uỷ` at the end of a syllable; the u of `quý` is part of its consonant.
const oldTone = new RegExp(`(?<=o)([ae])(${TONE})$|(?<=(?<!q)u)(y)(${TONE})$`, "u");

const centre = new Set(["TW", "TƯ", "T.W", "T.Ư"]);

const longI: ReadonlyMap<string, string> = new Map(
  [..."iìíỉĩị"].map((letter, i) => [letter, [..."yỳýỷỹỵ"][i] ?? letter]),
);

function spell(word: string): Spelling {
  if (centre.has(word)) return { low: "tw", bare: "tw" };
  // `Ðại hội` with the Icelandic letter, as old keyboards wrote it.
  const lower = word.toLowerCase().replaceAll("ð", "đ");
  const low = lower
    .normalize("NFD")
    .replace(
      oldTone,
      (_, a: string | undefined, tone: string | undefined, y: string | undefined, other: string | undefined) =>
        `${tone ?? other ?? ""}${a ?? y ?? ""}`,
    )
    .normalize("NFC")
    // `nguời`, `đuợc`: a horn left out, where the language has no such rhyme.
    .replace(/(?<!q)u(?=[ơờớởỡợ](?:i|u|m|n|ng|c|p|t)$)/u, "ư")
    // `nhiệm kì`, `tỉ lệ`, `quí I`: both letters are written.
    .replace(/(?<=^(?:[hklmst]|qu))[iìíỉĩị]$/u, (letter) => longI.get(letter) ?? letter);
  return { low, bare: fold(low) };
}

// The language has some seven thousand syllables; names add a few.
const MOST = 20_000;
const known = new Map<string, Spelling>();

export function spelling(word: string): Spelling {
  const found = known.get(word);
  if (found) return found;
  const made = spell(word);
  if (known.size < MOST) known.set(word, made);
  return made;
}

/** A name in the spelling that rules compare: `Thuận Hoá` is `thuận hóa`, `Hòa Ân` is not `Hòa An`. */
export const oneSpelling = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => spelling(word).low)
    .join(" ");
