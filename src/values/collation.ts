// The order of ICU's root collation, then the Vietnamese alphabet with the foreign letters in their places.
const SIGNS = " _-‐‑‒–—,;:!?.…·'‘’‚\"“”„«»()[]{}§@*/\\&#%‰†•`´^°+±÷×<=>|~$₫€";
const DIGITS = "0123456789";
const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const ALPHABET = [...SIGNS, ...DIGITS, ...LETTERS];
// ngang, huyền, hỏi, ngã, sắc, nặng; any other mark after them.
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const LETTER_MARKS = /[\u0302\u0306\u031B]/u;
const LONGEST = 300;

interface Weight {
  readonly primary: string;
  readonly tone: string;
  readonly upper: string;
}

// Printable, gapless, above the space that parts the levels; what no alphabet lists follows at its own code point.
const primaries = new Map(ALPHABET.map((sign, index) => [sign, String.fromCodePoint(0xa1 + index)]));
const FIRST_UNLISTED = "\u0180";
const weights = new Map<string, Weight>();

/**
 * A key whose plain code point order is Vietnamese dictionary order: letters first (đ after d), then tones, then case;
 * a run of digits counts as a number. Long labels are told apart by their first 300 characters.
 */
export function labelSort(label: string): string {
  let primary = "";
  let tones = "";
  let cases = "";
  for (const part of label.normalize("NFC").slice(0, LONGEST).match(/\d+|./gsu) ?? []) {
    if (/^\d/u.test(part)) {
      primary += numberKey(part);
      tones += "0";
      cases += "0";
      continue;
    }
    const weight = weightOf(part);
    primary += weight.primary;
    tones += weight.tone;
    cases += weight.upper;
  }
  return `${primary} ${tones.replace(/0+$/u, "")} ${cases.replace(/0+$/u, "")}`.trimEnd();
}

function weightOf(sign: string): Weight {
  let weight = weights.get(sign);
  if (!weight) {
    weight = weigh(sign);
    if (weights.size < 5_000) weights.set(sign, weight);
  }
  return weight;
}

function weigh(sign: string): Weight {
  const lower = sign.toLowerCase();
  const marks = [...lower.normalize("NFD")];
  const letter = marks
    .filter((mark, index) => index === 0 || LETTER_MARKS.test(mark))
    .join("")
    .normalize("NFC");
  const mark = marks.find((each, index) => index > 0 && !LETTER_MARKS.test(each)) ?? "";
  const rank = TONES.indexOf(mark);
  const bare = primaries.get(letter) ?? primaries.get(marks[0] ?? "");
  return {
    primary: bare ?? FIRST_UNLISTED + lower,
    tone: String(rank === -1 ? TONES.length : rank),
    upper: sign === lower ? "0" : "1",
  };
}

// Its length before it, so that 2 stands before 10; nines carry lengths beyond one digit.
function numberKey(digits: string): string {
  const figure = digits.replace(/^0+/u, "");
  const length = "9".repeat(Math.floor(figure.length / 9)) + String(figure.length % 9);
  return [...length, ...figure].map((digit) => primaries.get(digit) ?? "").join("");
}
