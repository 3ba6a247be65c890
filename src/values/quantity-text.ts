import { compareDecimals, decimalText, product } from "./decimal.js";
import { type Comparator, type Quantity, unitWords } from "./quantity.js";
import { englishNouns, englishRates, englishScales, englishUnits } from "./unit-words.js";

type Lang = "VI" | "EN";

/** The figure between its words, `X` its place. */
const comparators: Readonly<Record<Comparator, Readonly<Record<Lang, string>>>> = {
  EQUAL: { VI: "X", EN: "X" },
  BETWEEN: { VI: "X", EN: "X" },
  ABOUT: { VI: "khoảng X", EN: "about X" },
  NEARLY: { VI: "gần X", EN: "nearly X" },
  MORE_THAN: { VI: "trên X", EN: "more than X" },
  AT_LEAST: { VI: "X trở lên", EN: "at least X" },
  LESS_THAN: { VI: "dưới X", EN: "less than X" },
  AT_MOST: { VI: "không quá X", EN: "at most X" },
};

/** The whole as one would say it: `trên 2.500 tỷ đồng`, `more than 2,500 billion đồng`, `tăng khoảng 5%`, `24/25 chỉ tiêu`. */
export function quantityText(quantity: Quantity, lang: Lang): string {
  return lang === "VI" ? vietnamese(quantity) : english(quantity);
}

function vietnamese(quantity: Quantity): string {
  const { baseline, change, comparator, estimated } = quantity;
  const unit = vietnameseUnit(quantity);
  const level = levelText(quantity, "VI", unit);
  const range = comparator === "BETWEEN" ? `từ ${level}` : level;
  const course = baseline
    ? `từ ${startText(baseline, "VI", unit)} ${falls(quantity) ? "xuống" : "lên"} ${level}`
    : range;
  const direction = change && { INCREASE: "tăng", DECREASE: "giảm" }[change];
  return [estimated ? "ước" : "", direction, course].filter(Boolean).join(" ");
}

function english(quantity: Quantity): string {
  const { baseline, change, comparator, estimated } = quantity;
  const unit = englishUnit(quantity);
  const level = (estimated ? "an estimated " : "") + levelText(quantity, "EN", unit);
  const direction = change && { INCREASE: "up", DECREASE: "down" }[change];
  if (baseline) return [direction, `from ${startText(baseline, "EN", unit)} to ${level}`].filter(Boolean).join(" ");
  if (direction) return `${direction} by ${level}`;
  return comparator === "BETWEEN" && !estimated ? `from ${level}` : level;
}

interface UnitText {
  readonly text: string;
  /** Counts out a scale that the language has no word for. */
  readonly times: string;
}

function levelText({ value, upper, outOf, comparator }: Quantity, lang: Lang, unit: UnitText): string {
  const number = (text: string) => decimalText(product(text, unit.times), lang);
  let figure = number(value);
  if (upper) figure += `${lang === "VI" ? " đến " : " to "}${number(upper)}`;
  if (outOf) figure += `${lang === "VI" ? "/" : " of "}${number(outOf)}`;
  return comparators[comparator][lang].replace("X", () => figure + unit.text);
}

// A word of the unit follows the last figure only, a sign each of them.
const startText = (baseline: string, lang: Lang, { text, times }: UnitText) =>
  decimalText(product(baseline, times), lang) + (text.startsWith(" ") ? "" : text);

const falls = ({ baseline, change, value }: Quantity) =>
  change ? change === "DECREASE" : baseline != null && compareDecimals(value, baseline) < 0;

// Signs stand close to the figure, words do not.
const besideFigure = (words: string) => (/^[%‰]/u.test(words) || words === "" ? words : ` ${words}`);

function vietnameseUnit({ unitText, per }: Quantity): UnitText {
  const rate = per && !unitText.endsWith(`/${per}`) ? `/${per}` : "";
  return { text: besideFigure(unitText) + rate, times: "1" };
}

function englishUnit({ unit, unitText, per, value, upper, outOf, comparator }: Quantity): UnitText {
  const { scale, noun } = unitWords(unitText);
  const word = englishScales.get(scale);
  const times = word ? "1" : scale;
  const counted = per && noun.endsWith(`/${per}`) ? noun.slice(0, -per.length - 1) : noun;
  const rate = per ? rateText(per) : "";
  if (unit === "PERCENT" || unit === "PERMILLE")
    return { text: (noun === "‰" ? "‰" : unit === "PERCENT" ? "%" : "‰") + rate, times };
  const forms = englishNouns[counted.toLowerCase()] ?? englishUnits[unit] ?? [counted, counted];
  const single = value === "1" && scale === "1" && !upper && !outOf && comparator !== "MORE_THAN";
  return { text: `${word ? ` ${word}` : ""} ${single ? forms[0] : forms[1]}${rate}`, times };
}

function rateText(per: string): string {
  return per
    .split("/")
    .map((part) => ` per ${englishRates[part.trim().toLowerCase()] ?? part.trim()}`)
    .join("");
}
