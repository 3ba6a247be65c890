import { Field, ID, InterfaceType } from "./tg.js";

@InterfaceType({ description: "Anything that can be looked up by its id." })
export abstract class Node {
  @Field(() => ID, { description: "Opaque and stable; an id merged into another keeps answering." })
  readonly id!: string;
}
