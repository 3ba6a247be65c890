import type { GraphQLResolveInfo } from "graphql";
import type { Connection } from "../api/connection.js";
import type { PageRequest } from "../api/page.js";
import { descend } from "../api/selection.js";
import type { Statement } from "../db/statement.js";
import { wantedOf } from "../read/columns.js";
import { preparePage } from "../read/page-plan.js";
import type { Reader } from "../read/reader.js";
import { type ReadRow, readRow } from "../read/rows.js";
import type { Order } from "../read/shape.js";
import { including } from "./templates.js";
import { TimelineEntry, type TimelineEvent } from "./timeline.type.js";

/** Plain text order of partial dates: by their beginning, of two that begin together the coarser first. */
const oldestFirst: Order = { key: "date", type: "string", direction: "ASC" };
const ENTITY_PATHS = [
  ["nodes", "entity"],
  ["edges", "node", "entity"],
];

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}
interface PageRow {
  readonly i: number;
  readonly rows: readonly (readonly unknown[])[];
  readonly total: number | null;
}

/** What finds the events of bodies. */
export const timelineStatement = (): Statement => including("graph/timeline");

/** A page of what befell a body. */
export async function timelinePage(
  reader: Reader,
  committee: string,
  page: PageRequest,
  { from, to }: Range,
  info: GraphQLResolveInfo,
): Promise<Connection<object>> {
  const filter = from === null && to === null ? null : { from, to };
  const prepared = preparePage("graph/timeline", committee, { page, filter }, oldestFirst, {}, info);
  if (prepared.idle) return prepared.connection([], null, entryOf);
  const nodes = ENTITY_PATHS.flatMap((path) => descend(info, info.fieldNodes, ...path));
  const wanted = { ...wantedOf(reader.shapes, null, info, nodes), edge: ["event"] };
  const parameters = { columns: wanted.columns, args: prepared.args };
  const answer = await reader.load(timelineStatement(), parameters, committee, ({ rows, total }: PageRow) => ({
    rows: rows.map((row) => readRow(reader.shapes, null, wanted, row)),
    total,
  }));
  return prepared.connection(answer?.rows ?? [], answer?.total ?? 0, entryOf);
}

function entryOf({ position, node, edge }: ReadRow): TimelineEntry {
  return new TimelineEntry(String(position.key), edge["event"] as TimelineEvent, node); // one of those that the statement names
}
