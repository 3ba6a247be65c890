import { connectionOf } from "../api/connection.js";
import { enumOf } from "../api/enums.js";
import { PartialDate } from "../api/scalars.js";
import { Field, ObjectType, registerEnumType } from "../api/tg.js";
import { Entity } from "../entities/entity.type.js";

export const TimelineEvent = enumOf("HELD", "ISSUED", "BEGAN", "ENDED", "SUCCEEDED");
export type TimelineEvent = keyof typeof TimelineEvent;
registerEnumType(TimelineEvent, {
  name: "TimelineEvent",
  description:
    "HELD: a conference or congress. ISSUED: a document. BEGAN, ENDED: the body itself. SUCCEEDED: a body that took its place, or whose place it took.",
});

@ObjectType({ description: "One dated event in the life of a body." })
export class TimelineEntry {
  constructor(
    date: string,
    event: TimelineEvent,
    readonly node: object,
  ) {
    this.date = date;
    this.event = event;
  }

  @Field(() => PartialDate, { description: "When it happened, at the precision the source gives." })
  readonly date: string;

  @Field(() => TimelineEvent, { description: "What happened." })
  readonly event: TimelineEvent;

  @Field(() => Entity, {
    description: "The conference, the document, the body itself, or the other body of a succession.",
  })
  get entity(): object {
    return this.node;
  }
}

export const TimelineConnection = connectionOf("Timeline", () => TimelineEntry);
