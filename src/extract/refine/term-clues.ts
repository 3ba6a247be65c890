import { phraseAt, wordList } from "../text/phrases.js";
import type { Clues, YearVote } from "./year-clues.js";

/** `Qua 5 năm thực hiện Nghị quyết Đại hội Đảng bộ huyện, nhiệm kỳ 2015-2020`: at its end. */
export function termWhole({ lead }: Clues): YearVote | null {
  for (const { sentence, periods } of lead) {
    const { tokens } = sentence;
    const at = tokens.findIndex(
      ({ kind }, spot) => kind === "digits" && tokens[spot + 1]?.low === "năm" && tokens[spot + 2]?.low === "thực",
    );
    const years = Number(tokens[at]?.text);
    const term = periods.find(
      ({ sort, year, endYear, ...period }) =>
        sort === "term" && period.at > at && year !== null && endYear !== null && endYear - year === years,
    );
    if (at >= 0 && term?.endYear)
      return {
        year: term.endYear,
        rule: `The text looks back on all ${years} years of a term that ended in ${term.endYear}.`,
      };
  }
  return null;
}

const greetings = wordList("chào mừng,hướng tới,hướng về,tiến tới,lập thành tích chào mừng");
/** `Chào mừng Đại hội đại biểu Đảng bộ thành phố lần thứ XV, nhiệm kỳ 2020-2025`: it is about to be held. */
export function termGreeted({ lead }: Clues): YearVote | null {
  for (const { sentence, periods } of lead) {
    const { tokens } = sentence;
    const greeted = tokens.findIndex((_, at) => {
      const next = phraseAt(greetings, tokens, at)?.next ?? tokens.length;
      return tokens[next]?.low === "đại" && tokens[next + 1]?.low === "hội";
    });
    // One of the whole country may be held in the first month of its term, greeted the year before.
    const national = tokens.some(({ low }, at) => low === "toàn" && tokens[at + 1]?.low === "quốc");
    const term =
      greeted < 0 || national
        ? undefined
        : periods.find(({ sort, at, year }) => sort === "term" && at > greeted && year !== null);
    if (term?.year) return { year: term.year, rule: `The text greets a congress that opens a term in ${term.year}.` };
  }
  return null;
}
