import { z } from "zod";

// Bundles come from outside: every string and list has a bound.
const LABEL_LENGTH = 500;
const TEXT_LENGTH = 4_000;
const KEY_LENGTH = 300;
const LIST_LENGTH = 2_000;

const leapDay = String.raw`(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29`;
const otherDay = String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`;
// A pattern, not a function, so that the JSON Schema refuses 2011-02-30 as well.
const partialDatePattern = new RegExp(`^(?!0000)(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${leapDay}|${otherDay})$`);

export const partialDate = z
  .string()
  .regex(partialDatePattern, "is no calendar date such as 2011, 2011-09 or 2011-09-30")
  .meta({ id: "PartialDate", description: "A date at the precision the source gives: 2011, 2011-09 or 2011-09-30." });

const decimalText = z
  .string()
  .max(60)
  .regex(
    /^(?!-[0.]*$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
    "is no plain decimal such as 9720 or 57.4 (no leading zeros, no thousands)",
  );
export const decimal = decimalText.meta({
  id: "Decimal",
  description: "An exact decimal number in plain notation without leading zeros: 9720, 57.4.",
});

// One line: no control characters, no half surrogates, not blank.
const line = (length: number) =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .max(length)
    .regex(/^(?!\s*$)[^\p{Cc}\p{Cs}]*$/u, "must be one line of text that is not blank");

export const label = line(LABEL_LENGTH);
export const text = line(TEXT_LENGTH);
export const passage = z
  .string()
  .normalize("NFC")
  .min(1)
  .max(20_000)
  .regex(/^[^\p{Cs}]*$/u);

export const key = z
  .string()
  .max(KEY_LENGTH)
  .regex(/^[^\s\p{Cc}\p{Cs}]+$/u, "must be a key without spaces")
  .meta({ id: "Key", description: "Names an item inside this bundle; unique over all its lists." });
export const keyOrName = label.meta({
  id: "KeyOrName",
  description: "A key of this bundle or, where it is none, a label or alias that is looked up.",
});

export const year = z.int().min(1900).max(2199);
export const ordinal = z.int().min(1).max(9_999);

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(LIST_LENGTH);
/** Absent and null both say that no source gives it. */
export const unknown = <Value extends z.ZodType>(value: Value, description: string) =>
  value.nullish().describe(description);
