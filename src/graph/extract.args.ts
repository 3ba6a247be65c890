import { PartialDate } from "../api/scalars.js";
import { Field, InputType } from "../api/tg.js";

@InputType({
  description: "A text to read, and what is known of it; what is given wins over what the text says of itself.",
})
export class TextInput {
  @Field(() => String, {
    description: "The text as printed, 100,000 UTF-16 units at most. Offsets refer to it in NFC, line ends as LF.",
  })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: "Its title, where the text does not begin with it." })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: "The paper or site that published it." })
  readonly outlet?: string | null;

  @Field(() => String, { nullable: true, description: "Where it was published." })
  readonly url?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was published." })
  readonly publishedOn?: string | null;
}
