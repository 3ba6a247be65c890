import type { Bundle } from "../bundle/format.js";
import { type Article, extract } from "./pipeline.js";

export const bundleOf = (article: Article): Bundle => extract(article).bundle;
