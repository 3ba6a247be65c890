import type { Bundle } from "../bundle/format.js";
import type { Job } from "./extractor.js";
import { extract } from "./pipeline.js";

export function bundleOf({ article, begun }: Job): Bundle {
  begun.postMessage(null);
  begun.close();
  return extract(article).bundle;
}
