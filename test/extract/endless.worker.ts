import type { Bundle } from "../../src/bundle/format.js";
import type { Job } from "../../src/extract/extractor.js";

/** A thread that a text may keep busy for good, or bring down. */
export function bundleOf({ article: { text }, begun }: Job): Bundle {
  begun.postMessage(null); // oxlint-disable-line unicorn/require-post-message-target-origin -- a port between threads, no window
  begun.close();
  if (text === "mãi mãi") for (;;);
  if (text === "hỏng") throw new Error("a fault inside");
  return { format: 1, source: { title: text } };
}
