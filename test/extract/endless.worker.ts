import type { Bundle } from "../../src/bundle/format.js";
import type { Article } from "../../src/extract/pipeline.js";

/** A thread that a text may keep busy for good, or bring down. */
export function bundleOf({ text }: Article): Bundle {
  if (text === "mãi mãi") for (;;);
  if (text === "hỏng") throw new Error("a fault inside");
  return { format: 1, source: { title: text } };
}
