import { decimalText } from "./decimal.js";
import type { Figure, Mismatch } from "./figure.js";
import { type Period, periodText } from "./period.js";
import type { Comparator } from "./quantity.js";
import { quantityText } from "./quantity-text.js";
import type { Coverage } from "./span.js";
import type { Verdict } from "./verdict.js";

/** What a judgement rests on. */
export type Cause = Verdict | Mismatch | "ON_TRACK" | "BEHIND" | "PART" | "KIND" | "PERIOD" | "DISAGREE" | "NONE";

export interface Reason {
  readonly vi: string;
  readonly en: string;
}

interface Reported extends Figure {
  readonly shares: readonly { readonly percent: string; readonly comparator: string; readonly plan: string }[];
}

type Lang = "VI" | "EN";

/** T the target's figure, R the result's, P the result's period, S the part of the time that it covers. */
const sentences: Readonly<Record<Cause, Reason>> = {
  EXCEEDED: {
    vi: "Kết quả (P) là R, tốt hơn mức đề ra là T.",
    en: "Result (P): R; better than the target, T.",
  },
  MET: { vi: "Kết quả (P) là R, đạt mức đề ra là T.", en: "Result (P): R; it meets the target, T." },
  MISSED: { vi: "Kết quả (P) là R, chưa đạt mức đề ra là T.", en: "Result (P): R; it falls short of the target, T." },
  BOUNDS: {
    vi: "Kết quả (P) là R: chưa đủ rõ để nói đã đạt mức T hay chưa.",
    en: "Result (P): R; its bounds leave open whether it meets the target, T.",
  },
  DIRECTION: {
    vi: "Kết quả (P) là R, khác với mức T, nhưng không rõ cao hơn hay thấp hơn là tốt hơn.",
    en: "Result (P): R; it is not the target, T, and nothing says whether more or less is better.",
  },
  UNIT: {
    vi: "Kết quả (P) là R, tính bằng đơn vị khác với mức T.",
    en: "Result (P): R; it is in another unit than the target, T.",
  },
  RATE: {
    vi: "Kết quả (P) là R, không tính trên cùng một đơn vị như mức T.",
    en: "Result (P): R; it is not a rate of the same thing as the target, T.",
  },
  CHANGE: {
    vi: "Không so được kết quả R (P) với mức T: một bên là mức tăng, giảm, một bên là mức đạt.",
    en: "Result (P): R; target: T. One is a change, the other a level.",
  },
  WHOLE: {
    vi: "Kết quả R (P) không tính trên cùng một tổng số như mức T.",
    en: "Result (P): R; it is not a part of the same whole as the target, T.",
  },
  ON_TRACK: {
    vi: "Kết quả mới nhất (P) là R: với S% thời gian đã có ít nhất phần tương ứng của mức T.",
    en: "Latest result (P): R; for S% of the time it has at least that share of the target, T.",
  },
  BEHIND: {
    vi: "Kết quả mới nhất (P) là R: với S% thời gian chưa chắc có phần tương ứng của mức T; chưa có kết quả cả kỳ.",
    en: "Latest result (P): R; for S% of the time it is not certain to have that share of the target, T. None covers the whole period yet.",
  },
  PART: {
    vi: "Kết quả mới nhất là R (P); chưa có kết quả của cả kỳ để so với mức T.",
    en: "Latest result (P): R; none that covers the whole period can be held against the target yet: T.",
  },
  KIND: {
    vi: "Kết quả R (P) và mức T không cùng cách tính theo thời gian (cả kỳ, tại thời điểm, bình quân năm, lũy kế).",
    en: "Result (P): R; target: T. They relate to time in different ways (whole period, point, yearly average, cumulative).",
  },
  PERIOD: {
    vi: "Kết quả R (P) không thuộc cùng kỳ với mức T.",
    en: "Result (P): R; it is not for the period of the target, T.",
  },
  DISAGREE: {
    vi: "Các kết quả của cùng kỳ trái nhau: theo R (P) và theo số khác thì kết luận về mức T không giống nhau.",
    en: "Results for the same period disagree: R (P) and another one lead to different verdicts on the target, T.",
  },
  NONE: { vi: "Chưa có kết quả nào để so với mức T.", en: "No result is known yet for the target, T." },
};

export function reasonOf(cause: Cause, target: Figure, result: Reported | null, coverage: Coverage | null): Reason {
  const text = (lang: Lang, sentence: string) => {
    const parts: Readonly<Record<string, string>> = {
      T: quantityText(target.quantity, lang),
      R: result ? quantityText({ ...result.quantity, estimated: false }, lang) : "",
      P: (result && timeText(result.period, lang)) ?? "",
      S: coverage?.of === "PART" && coverage.share ? shareText(coverage.share.part / coverage.share.whole, lang) : "",
    };
    const filled = sentence.replaceAll(/\b[TRPS]\b/gu, (name) => parts[name] ?? "").replace(" ()", "");
    return [filled, ...(result ? asides(result, lang) : [])].join(" ");
  };
  const { vi, en } = sentences[cause];
  return { vi: text("VI", vi), en: text("EN", en) };
}

const timeText = (period: Period, lang: Lang) => periodText(period, lang);

const shareText = (share: number, lang: Lang) => decimalText(String(Math.round(share * 1000) / 10), lang);

function asides({ quantity, shares }: Reported, lang: Lang): readonly string[] {
  const estimate = { VI: "Đây là số ước tính.", EN: "This is an estimate." }[lang];
  const plans = shares.map(({ percent, comparator, plan }) => {
    const share = quantityText(
      { comparator: comparator as Comparator, value: percent, unit: "PERCENT", unitText: "%" },
      lang,
    ); // as the bundle's check let it through
    return lang === "VI"
      ? `Nguồn ghi kết quả này bằng ${share} ${plan}.`
      : `Its source puts it at ${share} of a plan (${plan}).`;
  });
  return [...(quantity.estimated ? [estimate] : []), ...plans];
}
