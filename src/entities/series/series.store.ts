import type { GraphQLResolveInfo } from "graphql";
import type { EntityKind } from "../../api/enums.js";
import { descend } from "../../api/selection.js";
import { statement } from "../../db/statement.js";
import { wantedOf } from "../../read/columns.js";
import type { Reader } from "../../read/reader.js";
import { nodeOf } from "../../read/rows.js";
import { evidenceLists } from "../../read/shape.js";
import { named } from "../../values/stored-figure.js";
import { Succession } from "../committee/succession.type.js";
import { factOf } from "../fact.js";
import { type Handover, periodFrom, pointsOf, type SeriesFigure } from "./points.js";
import { SeriesPoint } from "./series.type.js";

export interface SeriesRange {
  readonly committee: string | null;
  /** First and last day. */
  readonly from: string | null;
  readonly to: string | null;
}

type FigureRow = readonly [head: readonly unknown[], columns: readonly unknown[]];
interface SeriesRow {
  readonly i: number;
  readonly targets: readonly FigureRow[];
  readonly results: readonly FigureRow[];
  readonly successions: readonly (readonly [successor: string, predecessor: string, edge: readonly unknown[]])[];
}

const head = ["id", "committeeId", "periodStart", "periodEnd", "periodLabel", "periodKind"];
const edge = ["on", "basis", ...evidenceLists];

/** Targets and results of an indicator side by side, of one body and those before it, or of all. */
export async function seriesOf(
  reader: Reader,
  indicator: { readonly id: string },
  { committee, ...range }: SeriesRange,
  info: GraphQLResolveInfo,
): Promise<readonly SeriesPoint[]> {
  const columnsOf = (kind: EntityKind, field: string) =>
    wantedOf(reader.shapes, reader.shapes[kind], info, descend(info, info.fieldNodes, field)).columns;
  const [target, result] = [columnsOf("TARGET", "targets"), columnsOf("RESULT", "results")];
  const parameters = { ...range, head, target, result, edge, ...(committee === null ? {} : { committee }) };
  const text = statement(committee === null ? "indicator/series" : "indicator/series-of-body");
  const points = await reader.load(text, parameters, indicator.id, ({ targets, results, successions }: SeriesRow) =>
    pointsOf(
      targets.map((row) => figureOf(reader, "TARGET", target, row)),
      results.map((row) => figureOf(reader, "RESULT", result, row)),
      successions.map(handoverOf),
    ).map((point) => Object.assign(Object.create(SeriesPoint.prototype) as SeriesPoint, point)),
  );
  return points ?? [];
}

function figureOf(
  reader: Reader,
  kind: EntityKind,
  columns: readonly string[],
  [facts, values]: FigureRow,
): SeriesFigure {
  const [id, committeeId, start, end, label, periodKind] = facts;
  return {
    committeeId: String(committeeId),
    period: periodFrom(start, end, label, periodKind),
    node: nodeOf(reader.shapes[kind], { ...named(columns, values), id }),
  };
}

function handoverOf([successor, predecessor, values]: SeriesRow["successions"][number]): Succession & Handover {
  const way = { near: "successor", nearId: successor, far: "predecessor", farId: predecessor, node: null };
  const succession = factOf(Succession, { ...way, edge: named(edge, values) });
  return Object.assign(succession, { successor, predecessor });
}
