import { BusyError, InputError, SlowError } from "../api/errors.js";
import { JSONValue } from "../api/scalars.js";
import { Arg, Ctx, Query, Resolver } from "../api/tg.js";
import { type Extractor, ExtractorFault } from "../extract/extractor.js";
import { articleProblem } from "../extract/given.js";
import type { Context } from "../read/context.js";
import { sourceText } from "../values/text.js";
import { TextInput } from "./extract.args.js";

const LONGEST_TEXT = 100_000;
/** Of one request; there are few places to read in, and others want one too. */
const MOST_TEXTS = 4;
const asked = new WeakMap<ExtractContext, number>();

export interface ExtractContext extends Context {
  readonly extractor: Extractor;
}

@Resolver()
export class ExtractResolver {
  @Query(() => JSONValue, {
    description:
      "The facts that the extractor reads in a text, as a bundle (`schema/bundle.schema.json`); nothing is stored.",
  })
  async extract(
    @Arg("input", () => TextInput, { description: "The text, and what is known of it." }) input: TextInput,
    @Ctx() context: ExtractContext,
  ) {
    const texts = (asked.get(context) ?? 0) + 1;
    asked.set(context, texts);
    if (texts > MOST_TEXTS) throw new InputError(`One request may have at most ${MOST_TEXTS} texts read.`);
    const { text, title, outlet, url, publishedOn } = input;
    if (text.length > LONGEST_TEXT)
      throw new InputError(`\`text\` has ${text.length} UTF-16 units; it may have at most ${LONGEST_TEXT}.`);
    const article = { text: sourceText(text), title, outlet, url, publishedOn };
    const problem = articleProblem(article);
    if (problem) throw new InputError(problem);
    try {
      return await context.extractor.bundleOf(article);
    } catch (error) {
      if (!(error instanceof ExtractorFault)) throw error;
      throw error.fault === "TIMEOUT"
        ? new SlowError("The text took too long to read. Try again, or give it in parts.")
        : new BusyError("Too many texts are being read just now. Try again in a moment.");
    }
  }
}
