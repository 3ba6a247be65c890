import { dateFrom, parsePartialDate } from "../partial-date.js";

/** When a document was there at the latest, at the precision known; or the year in which the term of its adoption began. */
export interface Since {
  readonly date: string;
  readonly term: boolean;
}

type Words = Readonly<Record<"VI" | "EN", string>>;

const DAY = 86_400_000;

/** How long before the citing text of this date the document was there, no more exactly than both dates are known. */
export function sinceWords({ date, term }: Since, citing: string): Words {
  if (term) return { VI: `thuộc nhiệm kỳ bắt đầu năm ${date}`, EN: `of the term that began in ${date}` };
  const [one, two] = [parsePartialDate(date), parsePartialDate(citing)];
  const [from, to] = [dateFrom(date), dateFrom(citing)];
  if (!one || !two || !from || !to) return { VI: "có trước văn bản trích dẫn", EN: "before the citing text" };
  if (one.day && two.day) return before(spanOf(Math.round((Date.parse(to) - Date.parse(from)) / DAY)));
  const years = two.year - one.year;
  const months = one.month && two.month ? years * 12 + two.month - one.month : null;
  if (months === 0) return { VI: "cùng tháng với văn bản trích dẫn", EN: "of the same month as the citing text" };
  if (months !== null && months < 24) return before(counted(months, "tháng", "month"));
  if (years === 0) return { VI: "cùng năm với văn bản trích dẫn", EN: "of the same year as the citing text" };
  return before(counted(years, "năm", "year"));
}

function spanOf(days: number): Words {
  if (days < 60) return counted(days, "ngày", "day");
  return days < 730
    ? counted(Math.round(days / 30.4), "tháng", "month")
    : counted(Math.round(days / 365.25), "năm", "year");
}

const before = ({ VI, EN }: Words): Words => ({
  VI: `có trước văn bản trích dẫn ${VI}`,
  EN: `${EN} before the citing text`,
});

const counted = (count: number, VI: string, EN: string): Words => ({
  VI: `${count} ${VI}`,
  EN: `${count} ${EN}${count === 1 ? "" : "s"}`,
});
