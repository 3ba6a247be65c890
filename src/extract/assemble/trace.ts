import type { SentenceTrace } from "../pipeline.js";
import type { Part } from "../refine/layout.js";
import type { Work } from "./work.js";

const passedOver: Readonly<Record<Exclude<Part, "title" | "body">, string>> = {
  furniture: "furniture of the page",
  repeated: "printed twice",
  related: "speaks of other articles",
  signature: "behind the text",
};

export function traceOf({ sentences, parts, readings }: Work): readonly SentenceTrace[] {
  return sentences.map((marked, i) => {
    const { start, end } = marked.sentence;
    const part = parts[i] ?? "body";
    const found = readings.get(marked) ?? [];
    const why = part === "body" || part === "title" ? "no figure, conference or document" : passedOver[part];
    return { start, end, readings: found, passedOver: found.length > 0 ? null : why };
  });
}
