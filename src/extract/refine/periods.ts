import type { PeriodItem } from "../../bundle/format.js";
import type { Marked } from "../mentions.js";
import { settled } from "../rules/period-dates.js";
import type { PeriodMention } from "../rules/period-mention.js";
import { phraseBefore, phrasesOf } from "../text/phrases.js";
import { wordsOf } from "../text/tokens.js";
import { type Today, tenseOf } from "./tense.js";

/** A period with where it is said. */
export interface PeriodFound {
  readonly period: PeriodItem;
  readonly mention: PeriodMention;
  readonly sentence: Marked;
  /** The term that it is the rest of. */
  readonly ofTerm?: PeriodItem;
  /** Why it is so, where no passage states it. */
  readonly inferred?: string;
}

/** With its open year taken from the next period that has one, else from the article. */
export function readPeriod(
  marked: Marked,
  mention: PeriodMention,
  year: number | null,
  month: number | null = null,
): PeriodFound | null {
  const { ownPeriods, sentence } = marked;
  // `từ đầu nhiệm kỳ đến nay`, where nothing tells when the term began.
  if (mention.toNow && mention.year === null && !mention.months) return null;
  // `6 tháng cuối năm` are those that lie ahead.
  const rest = mention.months !== null && mention.months[0] > 1 && mention.months[1] === 12 && year !== null;
  const later = rest
    ? undefined
    : ownPeriods.find(
        (each) =>
          each.at > mention.at &&
          each.year !== null &&
          (year === null || Math.abs(each.year - year) <= LATELY) &&
          each.sort !== "span" &&
          each.sort !== "term",
      );
  const dates = settled(mention, mention.toNow ? year : (mention.year ?? later?.year ?? year), month);
  if (!dates) return null;
  const label = wordsOf(sentence.tokens, mention.at, mention.next);
  return {
    period: {
      ...(dates.start ? { start: dates.start } : {}),
      end: dates.end,
      label,
      ...(mention.kind === "WHOLE" ? {} : { kind: mention.kind }),
    },
    mention,
    sentence: marked,
  };
}

type Look = "review" | "plan";
const looks = phrasesOf<Look>([
  ...[
    "đánh giá",
    "kiểm điểm",
    "tổng kết",
    "sơ kết",
    "nhìn lại",
    "kết quả",
    "tình hình",
    "đánh giá kết quả",
    "báo cáo",
    "thực hiện nhiệm vụ",
    "việc thực hiện nhiệm vụ",
    "thực hiện kế hoạch",
    "thực hiện dự toán",
  ].map((words) => [words, "review"] as const),
  ...[
    "nhiệm vụ",
    "phương hướng",
    "triển khai nhiệm vụ",
    "đề ra",
    "mục tiêu",
    "giải pháp",
    "kế hoạch",
    "chương trình công tác",
    "bàn",
    "triển khai",
    "dự toán",
    "định hướng",
    "nhiệm vụ trọng tâm",
    "triển khai thực hiện nhiệm vụ",
    "tiếp tục thực hiện nhiệm vụ",
    "triển khai thực hiện kế hoạch",
    "lãnh đạo thực hiện nhiệm vụ",
  ].map((words) => [words, "plan"] as const),
]);

/** What the words before a period make of it: what a conference looks back on, or plans for. */
function lookOf({ sentence: { tokens } }: Marked, mention: PeriodMention, from: number): Look | null {
  for (let end = mention.at; end > Math.max(from, mention.at - 22); end--) {
    const found = phraseBefore(looks, tokens, end, 6);
    if (found) return found.value;
  }
  return null;
}

export interface Horizon {
  readonly review: PeriodFound | null;
  readonly plan: PeriodFound | null;
}

/** The first stretch of time that the text speaks of as just gone by, for one that says nowhere what it looks back on. */
export function firstPeriod(body: readonly Marked[], { year, month }: Today): PeriodFound | null {
  for (const marked of body)
    for (const mention of marked.ownPeriods) {
      const bracketed = marked.sentence.tokens[mention.at - 1]?.text === "(";
      const spans = mention.sort === "span" || mention.sort === "term";
      // `tính đến hết quý I-2018`.
      const quarters = mention.kind === "POINT" && mention.months !== null && mention.months[0] < mention.months[1];
      if (isBase(marked, mention)) continue;
      if ((mention.kind !== "WHOLE" && !quarters) || (spans ? !looksBackOn(marked, mention) : bracketed)) continue;
      const found = readPeriod(marked, mention, year, month);
      const last = Number(found?.period.end?.slice(0, 4));
      if (
        found &&
        (year === null ? last >= EARLIEST : last <= year && last >= year - (isMonth(mention) ? 0 : LATELY)) &&
        !(mention.months && mention.months[0] > 1 && mention.months[1] === 12) &&
        !(isMonth(mention) && tenseOf(found.period, { year, month }) === "future")
      )
        return found;
    }
  return yearCountedUp(body, year);
}

/** `từ 8,06% năm 2015 giảm xuống còn 1,84%`: when it was otherwise. */
const isBase = ({ figures }: Marked, { at }: PeriodMention): boolean =>
  figures.some(({ quantity }) => quantity.baseline !== null && quantity.at < at && at < quantity.next);

/** `Sau 4 năm (2008 - 2011), …`, `Trong năm năm (2011-2015), …`, `trong nhiệm kỳ 2015-2020`. */
const looksBackOn = ({ sentence: { tokens } }: Marked, { at, sort, toNow }: PeriodMention): boolean =>
  !toNow &&
  (sort === "term"
    ? tokens[at - 1]?.low === "trong"
    : at <= 6 && tokens.slice(0, at).some(({ low }) => low === "sau" || low === "trong"));

/** `Đến cuối năm 2018, Đảng bộ có …. Trong năm, kết nạp …`. */
function yearCountedUp(body: readonly Marked[], year: number | null): PeriodFound | null {
  for (const marked of body)
    for (const mention of marked.ownPeriods) {
      if (mention.kind !== "POINT" || mention.sort !== "year" || mention.year === null || year === null) continue;
      const found = mention.year <= year && readPeriod(marked, { ...mention, kind: "WHOLE" }, year);
      if (found) return found;
    }
  return null;
}
const isMonth = ({ months }: PeriodMention): boolean => months !== null && months[0] === months[1];
const EARLIEST = 1986;
const LATELY = 1;

/** What the conference looked back on and planned for, as the first sentences tell it. */
export function horizonOf(lead: readonly Marked[], today: Today): Horizon {
  let review: PeriodFound | null = null;
  let plan: PeriodFound | null = null;
  for (const marked of lead) {
    let from = 0;
    for (const mention of marked.ownPeriods) {
      if (mention.sort === "term" || mention.kind === "POINT" || mention.sort === "span") continue;
      const found = readPeriod(marked, mention, today.year, today.month);
      // A year of old is told in passing.
      if (!found || (today.year !== null && Number(found.period.end?.slice(0, 4)) < today.year - LATELY)) continue;
      const tense = tenseOf(found.period, today);
      const look =
        tense === "past" || tense === "closing"
          ? "review"
          : tense === "future"
            ? "plan"
            : lookOf(marked, mention, from);
      from = mention.next;
      if (look === "review" && !review) review = found;
      if (look === "plan" && !plan && found.period.end !== review?.period.end) plan = found;
    }
    if (review && plan) break;
  }
  return { review, plan };
}
