import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType } from "graphql";
import { answerName, selectedAnswers } from "../api/selection.js";
import { lookAhead } from "../read/ahead.js";
import { isStored } from "../read/columns.js";
import { lineageStatement } from "../read/compose.js";
import type { Reader } from "../read/reader.js";
import { readRow } from "../read/rows.js";
import { type Asked, askedOf, bounded, drawn, MOST_NODES, type SurroundingRow } from "./subgraph.store.js";
import type { Subgraph } from "./subgraph.type.js";

/** A lineage that goes further back or down than this is a loop in all but name. */
const DEEPEST_LINEAGE = 10;
const USUAL_DEPTH = 5;

type Distances = readonly (readonly [distance: number, id: string])[];

interface LineageRow {
  readonly i: number;
  readonly up: Distances;
  readonly down: Distances;
  readonly shown: readonly (readonly [row: readonly unknown[], links: SurroundingRow["links"]])[];
}

/** A document's ancestors and descendants along every relation between documents. */
export async function lineage(
  reader: Reader,
  id: string,
  maxDepth: number | null,
  info: GraphQLResolveInfo,
): Promise<Subgraph> {
  const asked = askedOf(reader, info);
  return lineageOf(reader, id, await read(reader, id, maxDepth, asked), asked);
}

function read(reader: Reader, id: string, maxDepth: number | null, { wanted, links, columns }: Asked) {
  const depth = bounded("maxDepth", maxDepth ?? USUAL_DEPTH, 1, DEEPEST_LINEAGE);
  const parameters = { ...wanted, args: { limit: MOST_NODES / 2, links }, edge: columns };
  return reader.load(lineageStatement(depth), parameters, id, (row: LineageRow) => row);
}

function lineageOf(reader: Reader, id: string, row: LineageRow | null, asked: Asked): Subgraph {
  const half = MOST_NODES / 2;
  const { up = [], down = [], shown = [] } = row ?? {};
  const near = [...up.slice(0, half), ...down.slice(0, half)].toSorted(([a], [b]) => a - b).map(([, each]) => each);
  const byId = new Map(shown.map(([each, links]) => [each[2], { row: each, links }]));
  const inOrder = [...new Set([id, ...near])].map((each) => byId.get(each)).filter((each) => each !== undefined);
  return drawn(reader, inOrder, asked, up.length > half || down.length > half);
}

const known = new WeakMap<object, { readonly name: string; readonly lineage: Subgraph }>();

/** The lineage that was read together with its document. */
export function lineageAtHand(document: object, info: GraphQLResolveInfo): Subgraph | undefined {
  const [field] = info.fieldNodes;
  const found = known.get(document);
  return field && found?.name === answerName(field) ? found.lineage : undefined;
}

/**
 * A document with its lineage from the one statement that reads the latter, where no more is asked of the document than it
 * stores itself; undefined where it is not so, or where that cannot be read: then each field says so for itself.
 */
export async function documentWithLineage(
  reader: Reader,
  id: string,
  info: GraphQLResolveInfo,
): Promise<object | null | undefined> {
  try {
    const plan = lookAhead(info, info.fieldNodes, "document with lineage", () => planOf(reader, info));
    if (!plan) return undefined;
    const { name, asked, depth } = plan;
    const row = await read(reader, id, depth, asked);
    if (!row) return null;
    const document = row.shown.find(([each]) => each[2] === id);
    if (!document) return undefined;
    const { node } = readRow(reader.shapes, null, asked.wanted, document[0]);
    known.set(node, { name, lineage: lineageOf(reader, id, row, asked) });
    return node;
  } catch {
    return undefined;
  }
}

interface Plan {
  /** Of the lineage, in the answer. */
  readonly name: string;
  readonly depth: number | null;
  /** Of the document and of all in its lineage. */
  readonly asked: Asked;
}

function planOf(reader: Reader, info: GraphQLResolveInfo): Plan | null {
  const { RESOLUTION: shape } = reader.shapes;
  const answers = [...selectedAnswers(info, info.fieldNodes, shape.label)];
  const lineages = answers.filter(([, [place]]) => place?.name.value === "lineage");
  const [[name, places] = ["", []]] = lineages;
  if (lineages.length !== 1 || places.length !== 1) return null;
  const stored = answers.filter(([answer]) => answer !== name).map(([, [place]]) => place?.name.value ?? "");
  if (!stored.every((field) => field === "id" || isStored(shape, field))) return null;
  const own = reader.aheadAt(shape, info, info.fieldNodes, (nodes) => nodes, 1).wanted.columns;
  const asked = askedOf(reader, info, places);
  const columns = [...new Set([...asked.wanted.columns, ...own])].toSorted();
  return { name, depth: depthAsked(info, places), asked: { ...asked, wanted: { ...asked.wanted, columns } } };
}

function depthAsked(info: GraphQLResolveInfo, [place]: readonly FieldNode[]): number | null {
  const type = info.schema.getType("Resolution");
  const field = isObjectType(type) ? type.getFields()["lineage"] : undefined;
  const given = field && place ? getArgumentValues(field, place, info.variableValues)["maxDepth"] : null;
  return typeof given === "number" ? given : null;
}
