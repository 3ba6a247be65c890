import type { GraphQLResolveInfo } from "graphql";
import type { Connection } from "../api/connection.js";
import type { EntityKind } from "../api/enums.js";
import { filterParameters } from "../api/filters.js";
import type { Seek } from "./compose.js";
import { pageFrom, type RootQuery, rootPage } from "./pages.js";
import type { Reader } from "./reader.js";

/** Filter fields that name one entity, with the relation that leads from it, the narrowest first. */
export type Anchors = Readonly<Record<string, readonly [kind: EntityKind, field: string]>>;

const labelSeeks: Readonly<Record<string, Seek>> = {
  equals: { predicate: "read/label-equals", hint: "read/label-index" },
  startsWith: { predicate: "read/label-starts-with", hint: "read/label-index" },
  contains: { predicate: "read/label-contains", hint: "read/label-index" },
};

/** A page of a kind from the narrowest place its filter names: a neighbour, an index on what it matches, or all of the kind. */
export function filteredPage(
  reader: Reader,
  query: RootQuery,
  anchors: Anchors,
  info: GraphQLResolveInfo,
  seeks: Readonly<Record<string, Seek>> = {},
): Promise<Connection<object>> {
  const filter: Readonly<Record<string, unknown>> = query.filter ?? {};
  for (const [name, [kind, field]] of Object.entries(anchors)) {
    const id = filter[name];
    if (typeof id !== "string") continue;
    const rest = filterParameters({ ...filter, [name]: null });
    return pageFrom(reader, { kind, field, id }, { ...query, filter: rest }, info);
  }
  const seek = Object.entries({ ...seeks, ...labelSeeks }).find(([name]) => filter[name] != null)?.[1] ?? null;
  return rootPage(reader, { ...query, seek }, info);
}
