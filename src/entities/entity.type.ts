import { Language } from "../api/enums.js";
import { Node } from "../api/node.js";
import { DateTime } from "../api/scalars.js";
import { Arg, Field, Int, InterfaceType } from "../api/tg.js";

/** Properties of every `:Entity`, as stored; each is there only where the selection asked for it. */
@InterfaceType({ implements: Node, description: "Anything the graph holds a fact about." })
export abstract class Entity extends Node {
  readonly labelVi!: string;
  readonly labelEn?: string | null;

  @Field(() => [String], { description: "Other names that the sources use for it." })
  readonly aliases!: readonly string[];

  @Field(() => Int, { description: "Counts its changes from 1." })
  readonly revision!: number;

  @Field(() => DateTime, { description: "When it last changed." })
  readonly updatedAt!: object;

  get label(): string {
    return this.labelVi;
  }

  @Field(() => String, {
    name: "label",
    description:
      "Vietnamese label, as the source gives it, in NFC. In English where one is known, else the Vietnamese one.",
  })
  labelIn(
    @Arg("lang", () => Language, { nullable: true, defaultValue: Language.VI, description: "Language of the label." })
    lang: Language | null,
  ): string {
    return lang === Language.EN ? (this.labelEn ?? this.labelVi) : this.labelVi;
  }
}
