import type { Token } from "../text/tokens.js";

/** A number as written; `next` is the token after it. */
export interface Numeral {
  readonly at: number;
  readonly next: number;
  /** Plain notation without leading zeros. */
  readonly value: string;
  /** The signs leave two readings: `1,116`, `64.5` beside commas. */
  readonly doubtful: boolean;
}

/** How the article writes fractions. */
export interface NumberStyle {
  /** `29.4%`: as in English. */
  readonly foreign: boolean;
  /** `64,500` for thousands. */
  readonly commaGroups: boolean;
}

/** `2018`. */
export const yearOf = (token: Token | undefined): number | null =>
  token?.kind === "digits" && /^(?:19|20)\d\d$/u.test(token.text) ? Number(token.text) : null;

const joined = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

/** `2.500`, `1,4`, `6000`, `06`, `29.4`, `64,500` (in an article that writes as in English). */
export function numeralAt(tokens: readonly Token[], at: number, style: NumberStyle): Numeral | null {
  const first = tokens[at];
  if (first?.kind !== "digits" || first.text.length > 15) return null;
  const spaced = spacedGroups(tokens, at);
  if (spaced) return { at, ...spaced, doubtful: false };
  const groups: string[] = [first.text];
  const signs: string[] = [];
  let next = at + 1;
  for (;;) {
    const [sign, digits] = [tokens[next], tokens[next + 1]];
    if (!joined(sign) || (sign.text !== "." && sign.text !== ",")) break;
    if (!joined(digits) || digits.kind !== "digits" || digits.text.length > 15) break;
    groups.push(digits.text);
    signs.push(sign.text);
    next += 2;
    if (groups.length > 6) return null;
  }
  const read = readGroups(groups, signs, style);
  return read && { at, next, ...read };
}

/** `6 279 tỷ đồng`: a space for thousands, where a unit follows. */
function spacedGroups(tokens: readonly Token[], at: number): { readonly value: string; readonly next: number } | null {
  const first = tokens[at];
  if (!first || first.text.length > 3 || first.text === "0") return null;
  let value = first.text;
  let next = at + 1;
  while (
    tokens[next]?.kind === "digits" &&
    tokens[next]?.text.length === 3 &&
    tokens[next]?.spaced &&
    !tokens[next]?.opens
  ) {
    value += tokens[next]?.text ?? "";
    next++;
  }
  const unit = tokens[next];
  return next > at + 1 && unit && (unit.text === "%" || unitAfter.has(unit.low)) ? { value: plain(value), next } : null;
}

const threes = (groups: readonly string[]) => groups.every((group) => group.length === 3);

function readGroups(groups: readonly string[], signs: readonly string[], style: NumberStyle) {
  const [whole = "", ...rest] = groups;
  if (rest.length === 0) return { value: plain(whole), doubtful: false };
  const last = rest.at(-1) ?? "";
  const mixed = signs.at(-1) !== signs[0];
  if (mixed) {
    // The last sign is the point of the fraction: `31.500,5`.
    if (signs.slice(0, -1).some((sign) => sign !== signs[0]) || !threes(rest.slice(0, -1))) return null;
    return { value: plain([whole, ...rest.slice(0, -1)].join(""), last), doubtful: false };
  }
  if (rest.length > 1) return threes(rest) ? { value: plain(groups.join("")), doubtful: false } : null;
  const grouped = last.length === 3 && whole.length <= 3 && whole !== "0";
  if (signs[0] === ".") {
    if (grouped && !style.commaGroups) return { value: plain(whole + last), doubtful: false };
    return last.length > 3 && !style.foreign ? null : { value: plain(whole, last), doubtful: grouped };
  }
  // A fraction seldom ends in nought: `1,890 tỷ đồng` is of thousands.
  if (grouped && (style.foreign || last.endsWith("0"))) return { value: plain(whole + last), doubtful: true };
  return { value: plain(whole, last), doubtful: grouped };
}

function plain(whole: string, fraction?: string): string {
  const digits = whole.replace(/^0+(?=\d)/u, "");
  return fraction ? `${digits}.${fraction}` : digits;
}

/** An article writes as in English where it has fractions such as `29.4` and no `57,4`. */
export function numberStyle(tokens: readonly Token[]): NumberStyle {
  let points = 0;
  let commas = 0;
  let groups = 0;
  for (let at = 2; at < tokens.length; at++) {
    const [whole, sign, fraction, after, before] = [
      tokens[at - 2],
      tokens[at - 1],
      tokens[at],
      tokens[at + 1],
      tokens[at - 3],
    ];
    if (whole?.kind !== "digits" || !joined(sign) || !joined(fraction) || fraction.kind !== "digits") continue;
    if (fraction.text.length === 3 && sign.text === ",") groups++;
    if (fraction.text.length > 2 || (joined(whole) && before && "./-".includes(before.text))) continue;
    if (joined(after) && (after.kind === "digits" || "./-,".includes(after.text)) && joined(tokens[at + 2])) continue;
    if (sign.text === ",") commas++;
    // `17.10` may be a day; a percent sign or a unit of measure tells a fraction.
    else if (sign.text === "." && after && (after.text === "%" || unitAfter.has(after.low))) points++;
  }
  const foreign = points > 0 && commas === 0;
  return { foreign, commaGroups: foreign && groups > 0 };
}

const unitAfter = new Set(
  "tỷ tỉ triệu nghìn ngàn đồng tấn ha kg km tạ điểm lượt người hộ hồ đảng xã con vụ em học lao doanh".split(" "),
);
