import type { Database } from "../db/database.js";
import type { Context } from "../read/context.js";
import type { Plans } from "../read/plans.js";
import { Reader } from "../read/reader.js";
import type { Shapes } from "../read/shape.js";
import { askedOf } from "./asked.js";
import { committeeShape } from "./committee/committee.store.js";
import { conferenceShape } from "./conference/conference.store.js";
import { indicatorShape } from "./indicator/indicator.store.js";
import { personShape } from "./person/person.store.js";
import { placeShape } from "./place/place.store.js";
import { resolutionShape } from "./resolution/resolution.store.js";
import { resultShape } from "./result/result.store.js";
import { sourceShape } from "./source/source.store.js";
import { targetShape } from "./target/target.store.js";
import { termShape } from "./term/term.store.js";
import { topicShape } from "./topic/topic.store.js";

/** Every kind's part of the table of relations; here alone the kinds meet. */
export const shapes: Shapes = {
  COMMITTEE: committeeShape,
  TERM: termShape,
  CONFERENCE: conferenceShape,
  RESOLUTION: resolutionShape,
  TARGET: targetShape,
  RESULT: resultShape,
  INDICATOR: indicatorShape,
  TOPIC: topicShape,
  PLACE: placeShape,
  PERSON: personShape,
  SOURCE: sourceShape,
};

/** What the resolvers of one request share; `plans` are all requests' to this database. */
export const contextFor = (database: Database, plans: Plans): Context => ({
  reader: new Reader(shapes, database, plans, askedOf),
});
