import { Language } from "../api/enums.js";
import { Arg, Field, Float, ObjectType } from "../api/tg.js";
import type { Ranked } from "../values/citation/rank.js";

@ObjectType({ description: "A document that a citation may mean." })
export class Candidate {
  constructor(readonly ranked: Ranked) {}

  @Field(() => Float, {
    description:
      "How likely it is meant, 0 to 1; what is left to 1 is for other documents and for one the graph does not hold.",
  })
  get confidence(): number {
    return this.ranked.confidence;
  }

  get reason(): string {
    return this.reasonIn(Language.VI);
  }

  @Field(() => String, { name: "reason", description: "What speaks for it and against it." })
  reasonIn(
    @Arg("lang", () => Language, { nullable: true, defaultValue: Language.VI, description: "Language of the reason." })
    lang: Language | null,
  ): string {
    return this.ranked.reason[lang ?? Language.VI];
  }
}
