import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GoldArticle, goldArticles } from "./gold.js";
import type { Kind } from "./match.js";

/** The lowest F1 of each kind of fact that passes; it only rises. */
export type Floor = Readonly<Record<Kind, number>>;

export interface Corpus {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly floor: Floor;
}

const floors = JSON.parse(readFileSync(new URL("floor.json", import.meta.url), "utf8")) as Readonly<
  Record<"articles" | "reports" | "notices", Floor>
>; // our own file

const corpus = (name: keyof typeof floors): Corpus => ({
  name,
  articles: goldArticles(fileURLToPath(new URL(`../corpus/${name}/`, import.meta.url))),
  floor: floors[name],
});

/**
 * `articles` are invented sentence by sentence; `reports` follow, each, how a newsroom builds a report; `notices` are those
 * that office and army pages print, with their abbreviations.
 */
export const corpora: readonly Corpus[] = [corpus("articles"), corpus("reports"), corpus("notices")];
