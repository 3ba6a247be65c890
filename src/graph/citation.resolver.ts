import type { GraphQLResolveInfo } from "graphql";
import { InputError } from "../api/errors.js";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "../api/tg.js";
import { Resolution } from "../entities/resolution/resolution.type.js";
import type { Context } from "../read/context.js";
import type { Reader } from "../read/reader.js";
import { rank, together } from "../values/citation/rank.js";
import { nowhere, type Setting } from "../values/citation/reading.js";
import { type Citation, readCitations } from "../values/citation.js";
import { readingsOf } from "./citation.store.js";
import { Candidate } from "./citation.type.js";
import { citingText } from "./citation-setting.store.js";

const LONGEST_TEXT = 500;
const MOST_CANDIDATES = 20;

@Resolver(() => Candidate)
export class CitationResolver {
  @Query(() => [Candidate], {
    description:
      "Ranked readings of a citation such as `Chỉ thị 05`, as it would be meant in `citedIn`; resolved documents only. One later than the text that cites it is never among them; a text that cites nothing has none.",
  })
  async resolveCitation(
    @Arg("text", () => String, {
      description: "The citation as worded, 500 characters at most; marks, case and Unicode form do not count.",
    })
    text: string,
    @Arg("citedIn", () => ID, {
      nullable: true,
      description: "The conference or source that cites; its body and date tell documents of one number apart.",
    })
    citedIn: string | null,
    @Ctx() { reader }: Context,
  ) {
    checkText(text);
    const setting = citedIn == null ? nowhere : await settingOf(reader, citedIn);
    return candidatesOf(reader, readCitations(text), setting);
  }

  @FieldResolver(() => Resolution, { description: "The document." })
  resolution(@Root() { ranked }: Candidate, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return reader.entity("RESOLUTION", ranked.id, info);
  }
}

@Resolver(() => Resolution)
export class ResolutionCandidatesResolver {
  @FieldResolver(() => [Candidate], {
    description:
      "For an unresolved one: what it may be, likeliest first, never a document later than the text that cites it.",
  })
  async candidates(@Root() { id }: Resolution, @Ctx() { reader }: Context) {
    const text = await citingText(reader, id);
    return text?.itself ? candidatesOf(reader, [text.itself], text.setting, id) : [];
  }
}

async function candidatesOf(
  reader: Reader,
  citations: readonly Citation[],
  setting: Setting,
  except = "",
): Promise<readonly Candidate[]> {
  const rankings = await Promise.all(
    citations.map(async (citation) => rank(citation, setting, await readingsOf(reader, citation, setting, except))),
  );
  return together(rankings, MOST_CANDIDATES).map((ranked) => new Candidate(ranked));
}

async function settingOf(reader: Reader, citedIn: string): Promise<Setting> {
  const text = await citingText(reader, citedIn);
  if (text?.kind === "Conference" || text?.kind === "Source") return text.setting;
  const id = JSON.stringify(citedIn.slice(0, 60));
  throw new InputError(
    `\`citedIn\` must be the id of a conference or a source: ${id} is ${text ? "neither" : "not known"}.`,
  );
}

function checkText(text: string): void {
  if (text.length > LONGEST_TEXT)
    throw new InputError(`\`text\` has ${text.length} characters; it may have at most ${LONGEST_TEXT}.`);
  if (/[^\P{Cc}\t\n\r]/u.test(text)) throw new InputError("`text` holds control characters.");
}
