import type { PageRequest } from "../api/page.js";
import type { Parameters } from "../db/database.js";
import type { QueryOf } from "../read/nested.js";
import type { Order } from "../read/shape.js";
import { dateFrom, dateTo } from "../values/partial-date.js";
import { committeeParameters } from "./committee/committee.args.js";
import { type ConferenceOrder, conferenceOrder, conferenceParameters } from "./conference/conference.args.js";
import { resolutionParameters } from "./resolution/resolution.args.js";
import { resultParameters } from "./result/result.args.js";
import { targetParameters } from "./target/target.args.js";

interface Given extends PageRequest {
  readonly filter?: object | null;
  readonly orderBy?: ConferenceOrder | null;
  readonly actions?: readonly string[] | null;
  readonly on?: string | null;
}

/** By fragment, the parameters that the arguments of a field with that filter come to, as the field's resolver has them. */
const filters: Readonly<Record<string, (given: Given) => Parameters | null>> = {
  "committee/filter": ({ filter }) => committeeParameters(filter),
  "conference/filter": ({ filter }) => conferenceParameters(filter),
  "resolution/filter": ({ filter }) => resolutionParameters(filter),
  "target/filter": ({ filter }) => targetParameters(filter),
  "result/filter": ({ filter }) => resultParameters(filter),
  "conference/considered-filter": ({ actions }) => (actions ? { actions } : null),
  "committee/members-filter": ({ on }) => (on ? { from: dateFrom(on), to: dateTo(on) } : null),
};

/** What the field of a relation asks for, told ahead from its arguments; undefined where only its resolver knows. */
export const askedOf: QueryOf = (relation, given) => {
  const asked = given as Given; // the arguments of a field whose relation is in the table
  const filter = relation.filter === undefined ? () => null : filters[relation.filter];
  if (!filter) return undefined;
  return { page: asked, filter: filter(asked), ...orderOf(relation.filter, asked) };
};

const orderOf = (filter: string | undefined, { orderBy }: Given): { readonly order?: Order } =>
  filter === "conference/filter" ? { order: conferenceOrder(orderBy) } : {};
