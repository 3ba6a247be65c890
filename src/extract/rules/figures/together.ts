import { isSign, type Token, wordsOf } from "../../text/tokens.js";
import type { Draft } from "./mention.js";

const LONGEST_NOUN = 5;
/** `ít nhất 02 tổ chức đảng và 03 đảng viên`, `ít nhất 90% chi bộ và 85% đảng viên`: of both. */
export const boundTogether = (tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] =>
  figures.map((each, i) => {
    const before = figures[i - 1]?.quantity;
    const together =
      before?.comparator === "AT_LEAST" &&
      each.quantity.comparator === "EQUAL" &&
      before.unit.sort === each.quantity.unit.sort &&
      tokens[each.quantity.at - 1]?.low === "và" &&
      tokens.slice(before.next, each.quantity.at).every(({ kind }) => kind === "word") &&
      each.quantity.at - before.next <= LONGEST_NOUN + 1;
    return together ? { ...each, quantity: { ...each.quantity, comparator: "AT_LEAST" } } : each;
  });

/** `Trong số 25 chỉ tiêu đề ra, có 11 chỉ tiêu hoàn thành vượt mức, 12 chỉ tiêu …, 2 chỉ tiêu chưa đạt`. */
export function outOfAll(tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] {
  const at = tokens.findIndex(
    ({ kind }, i) =>
      kind === "digits" &&
      opensClause(tokens, i) &&
      ((tokens[i - 1]?.low === "trong" && tokens[i + 2]?.low === "tiêu") ||
        (tokens[i - 1]?.low === "số" && ["trong", "tổng"].includes(tokens[i - 2]?.low ?? ""))),
  );
  const whole = tokens[at];
  if (!whole) return figures;
  const total = String(Number(whole.text));
  const end = tokens.findIndex((token, i) => i > at && isSign(token, ";"));
  return figures.map((each) => {
    const { quantity } = each;
    const { text, sort } = quantity.unit;
    const same = sort === "noun" && wordsOf(tokens, at + 1, at + 1 + text.split(" ").length).toLowerCase() === text;
    const part =
      same &&
      quantity.at > at &&
      (end < 0 || quantity.at < end) &&
      quantity.outOf === null &&
      Number(quantity.value) < Number(total);
    return part ? { ...each, quantity: { ...quantity, outOf: total } } : each;
  });
}
const LATEST_WHOLE = 6;
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at <= LATEST_WHOLE || tokens.slice(at - LATEST_WHOLE, at).some((token) => isSign(token, ";"));
