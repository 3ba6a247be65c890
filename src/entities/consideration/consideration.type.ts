import { connectionOf } from "../../api/connection.js";
import { enumOf } from "../../api/enums.js";
import { Field, ObjectType, registerEnumType } from "../../api/tg.js";
import { Evidence } from "../evidence/evidence.type.js";
import { Fact } from "../fact.js";

export const ConsiderationAction = enumOf("DISCUSSED", "ADOPTED", "REVIEWED", "DISSEMINATED", "CONCLUDED", "CITED");
export type ConsiderationAction = keyof typeof ConsiderationAction;
registerEnumType(ConsiderationAction, {
  name: "ConsiderationAction",
  description:
    "What a conference did with a document: discussed (thảo luận), adopted (thông qua, ban hành), reviewed (sơ kết, tổng kết), disseminated (quán triệt), concluded (kết luận), or only cited it.",
});

@ObjectType({ description: "What a conference did with a document." })
export class Consideration extends Fact {
  @Field(() => ConsiderationAction, { description: "What it did." })
  readonly action!: ConsiderationAction;

  @Field(() => [Evidence], { description: "What states it." })
  get evidence(): readonly Evidence[] {
    return this.evidenceOf();
  }
}

export const ConsiderationConnection = connectionOf("Consideration", () => Consideration);
