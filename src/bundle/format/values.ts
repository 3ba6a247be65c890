import { z } from "zod";
import { decimal, label, list, partialDate, passage, text, unknown } from "./scalars.js";
import { changeDirection, comparator, evidenceMethod, periodKind, unit } from "./vocabulary.js";

const offset = z.int().min(0).max(100_000_000);

export const evidence = z
  .strictObject({
    field: unknown(
      z
        .string()
        .max(60)
        .regex(/^[a-z][A-Za-z]*$/, "must be a field name of this format"),
      "The field it states, named as in this format; absent for the item as such.",
    ),
    start: unknown(offset, "Where the passage starts, in UTF-16 units of the source's NFC text."),
    end: unknown(offset, "Where the passage ends (exclusive)."),
    method: unknown(evidenceMethod, "How it came about; EXTRACTED where absent. INFERRED needs a rule."),
    rule: unknown(text, "The rule or the reasoning behind it."),
    confidence: z.number().min(0).max(1).describe("Of the facts given c, about c are right."),
    quote: unknown(passage, "The passage itself; never in a committed file."),
    passageHash: unknown(
      z.string().regex(/^[0-9a-f]{16}$/, "must be 16 hex digits in lower case"),
      "The first 16 hex digits of the SHA-256 of the passage in UTF-8.",
    ),
  })
  .meta({
    id: "Evidence",
    description:
      "A passage of the bundle's source. INFERRED or CURATED without offsets: a conclusion that no source states.",
  });

export const evidenceList = unknown(list(evidence), "What states it; absent for vocabulary.");

export const period = z
  .strictObject({
    start: unknown(partialDate, "The first day, month or year of it."),
    end: unknown(partialDate, "The last day, month or year of it (inclusive)."),
    label: unknown(label, "As the source words it: 9 tháng đầu năm 2011; derived where absent."),
    kind: unknown(periodKind, "WHOLE where absent."),
  })
  .meta({ id: "Period", description: "A closed interval." });

export const quantity = z
  .strictObject({
    comparator: comparator.describe("BETWEEN has an upper end, no other has."),
    value: decimal.describe("The figure as worded, without leading zeros, counted in unitText."),
    upper: unknown(decimal, "The upper end of a BETWEEN."),
    baseline: unknown(decimal, "Where it started: 5 in `từ 5% xuống 3%`."),
    change: unknown(changeDirection, "The figure is a change, not a level; its size has no sign then."),
    estimated: unknown(z.boolean(), "The source calls it an estimate (ước, ước đạt); false where absent."),
    outOf: unknown(decimal, "The whole that a count is part of: 25 in `24/25 chỉ tiêu`."),
    unit: unit.describe("The base unit."),
    per: unknown(label, "What it is a rate of, as worded: người/năm."),
    unitText: label.describe("The unit as worded: tỷ đồng, triệu lượt người, %."),
  })
  .meta({ id: "Quantity", description: "A number as the source words it." });

export const planShare = z
  .strictObject({
    percent: decimal.describe("The figure in percent of the plan; `vượt 8%` is 108."),
    comparator: comparator,
    plan: text.describe("The plan as worded: dự toán tỉnh giao."),
  })
  .meta({ id: "PlanShare", description: "A plan that the source measures a result by." });

export const comparison = z
  .strictObject({
    percent: unknown(decimal, "Signed change in percent: `giảm 3%` is -3, `bằng 221%` is 121."),
    amount: unknown(decimal, "Signed change in the unit's base: `tăng 4,58 triệu đồng` is 4580000."),
    comparator: comparator.describe("Speaks of the size of the change."),
    against: unknown(text, "As worded: cùng kỳ năm 2022."),
    period: unknown(period, "The period it is compared with."),
  })
  .meta({ id: "Comparison", description: "A comparison of a result with another period." });
