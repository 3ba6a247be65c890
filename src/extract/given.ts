import { parsePartialDate } from "../values/partial-date.js";
import type { Article } from "./pipeline.js";

// As the bundle's source has them.
const LABEL = 500;
const ADDRESS = 2_000;
// When the first paper in this script came out; systems write 0001 and 9999 for no date.
const FIRST_YEAR = "1865";
const LAST_YEAR = "2200";

/** What of an article from outside cannot be stored, named and in a sentence; null where all can. */
export function articleProblem({ text, title, outlet, url, publishedOn }: Article): string | null {
  if (!/\p{L}/u.test(text)) return "`text` holds no word.";
  if (/\p{Cs}/u.test(text)) return "`text` holds half a letter (a surrogate without its pair).";
  for (const [name, value] of Object.entries({ title, outlet })) {
    if (value == null) continue;
    if (value.length > LABEL) return `\`${name}\` has ${value.length} characters; it may have at most ${LABEL}.`;
    if (!/^(?!\s*$)[^\p{Cc}\p{Cs}]+$/u.test(value)) return `\`${name}\` must be one line of text that is not blank.`;
  }
  if (url != null && !isAddress(url)) return "`url` must be an address that begins with http:// or https://.";
  if (publishedOn != null && !parsePartialDate(publishedOn))
    return "`publishedOn` must be a date such as 2011, 2011-09 or 2011-09-30.";
  if (publishedOn != null && (publishedOn < FIRST_YEAR || publishedOn >= LAST_YEAR))
    return `\`publishedOn\` must be of a year from ${FIRST_YEAR} to before ${LAST_YEAR}; it says ${publishedOn}.`;
  return null;
}

/** Whether a source can be published there. */
export const isAddress = (url: string): boolean =>
  url.length <= ADDRESS && /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/iu.test(url) && URL.canParse(url);
