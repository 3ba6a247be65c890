import type { Bundle } from "../bundle/format.js";
import type { Job } from "./extractor.js";
import { extract } from "./pipeline.js";

export function bundleOf({ article, begun }: Job): Bundle {
  begun.postMessage(null); // oxlint-disable-line unicorn/require-post-message-target-origin -- a port between threads, no window
  begun.close();
  return extract(article).bundle;
}
