import { bundleLists } from "../bundle/format.js";
import type { Extraction } from "../extract/pipeline.js";
import { visible } from "./output.js";

/** The trace of an extraction for machines: each sentence with its text and what was read in it. */
export const traceOf = (text: string, { trace, warnings }: Extraction) => ({
  warnings,
  sentences: trace.map((sentence) => ({ text: text.slice(sentence.start, sentence.end), ...sentence })),
});

/** The same for people: each sentence in a line, below it what was read by which rule, or why nothing was. */
export function explained(file: string, text: string, { bundle, trace }: Extraction): string {
  const lines = trace.flatMap(({ start, end, readings, passedOver }) => [
    "",
    oneLine(text.slice(start, end)),
    ...readings.map(({ rule, what, ...at }) => `    ${oneLine(what)}  [${rule}] ${at.start}–${at.end}`),
    ...(readings.length === 0 ? [`    – ${passedOver ?? "nothing was read"}`] : []),
  ]);
  const counts = bundleLists.flatMap((list) => (bundle[list]?.length ? [`${list} ${bundle[list].length}`] : []));
  return [`# ${visible(file)}`, ...lines, "", `= ${counts.join(", ") || "no facts"}`, ""].join("\n");
}

const oneLine = (text: string): string => visible(text.replace(/\s+/gu, " ").trim());
