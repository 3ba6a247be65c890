import { type Extraction, extract } from "../extract/pipeline.js";
import { articleInputs, articleOf, type Given } from "./articles.js";
import { explained, traceOf } from "./explain.js";
import { newOutcome } from "./outcome.js";
import { visible } from "./output.js";
import { startProgress } from "./progress.js";

export interface ExtractChoice {
  /** What was read and passed over, in place of the bundle. */
  readonly explain: boolean;
  readonly json: boolean;
  readonly given: Given;
}

/** Prints the bundle of each article, a line each, and nothing else; answers the exit code. Nothing is stored. */
export async function extractFiles(names: readonly string[], choice: ExtractChoice): Promise<number> {
  const inputs = await articleInputs(names, choice.given);
  if (!inputs) return 2;
  const progress = startProgress(inputs.length, "articles");
  // The standard output is for bundles; what failed is said beside it.
  const outcome = newOutcome(false, progress);
  try {
    for (const input of inputs) {
      const read = await articleOf(input, choice.given);
      if ("problem" in read) outcome.failed({ file: read.file }, "refused", [{ message: read.problem }]);
      else {
        const extraction = extract(read.article);
        progress.print(process.stdout, printed(read.file, read.article.text, extraction, choice));
        for (const warning of [...read.warnings, ...extraction.warnings])
          progress.print(process.stderr, `${visible(read.file)}: ${warning}`);
      }
      progress.advance(1);
    }
    return outcome.end({});
  } finally {
    progress.stop();
  }
}

function printed(file: string, text: string, extraction: Extraction, { explain, json }: ExtractChoice): string {
  if (!explain) return JSON.stringify(extraction.bundle);
  return json ? JSON.stringify({ file, ...traceOf(text, extraction) }) : explained(file, text, extraction);
}
