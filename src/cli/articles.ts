import { articleProblem } from "../extract/given.js";
import type { Article } from "../extract/pipeline.js";
import { LARGEST_FILE, readArticle, tooLarge } from "../extract/read/article.js";
import { type Absent, bytesOf, type Input, InputError, inputsOf, isAbsent } from "./inputs.js";

/** What is said of an article beside it; it wins over what the article says of itself. */
export interface Given {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedOn?: string | undefined;
}
export type ArticleRead =
  | { readonly file: string; readonly article: Article; readonly warnings: readonly string[] }
  | { readonly file: string; readonly problem: string };

/** The articles that a command's arguments name, of folders their texts and pages; null, once told why, where it is used wrongly. */
export async function articleInputs(
  names: readonly string[],
  given: Given,
): Promise<readonly (Input | Absent)[] | null> {
  const inputs = await inputsOf(names, [".txt", ".md", ".html", ".htm"]);
  const problem = usageProblem(inputs, given);
  if (problem === null) return inputs;
  console.error(`error: ${problem}`);
  return null;
}

/** What is wrong with what was said beside the articles; null where nothing is. */
function usageProblem(inputs: readonly unknown[], given: Given): string | null {
  const isGiven = Object.values(given).some((value) => value !== undefined);
  if (isGiven && inputs.length !== 1) return "--title, --outlet, --url and --published are for a single article.";
  return articleProblem({ text: "x", ...given })?.replace(/^`(\w+)`/u, (_, name: string) => optionOf(name)) ?? null;
}

const optionOf = (name: string): string => `--${name === "publishedOn" ? "published" : name}`;

export async function articleOf(input: Input | Absent, given: Given): Promise<ArticleRead> {
  const file = input.name;
  if (isAbsent(input)) return { file, problem: input.problem };
  if (input.size > LARGEST_FILE) return { file, problem: tooLarge(input.size) };
  try {
    const read = readArticle(await bytesOf(input, LARGEST_FILE), file);
    if (!read.ok) return { file, problem: read.problem };
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { file, article: { ...read.article, ...said }, warnings: read.warnings };
  } catch (error) {
    if (error instanceof InputError) return { file, problem: error.message };
    throw error;
  }
}
