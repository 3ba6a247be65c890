import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, getNamedType, isObjectType, print } from "graphql";
import { answerName, descend, selectedAnswers, selectedFields } from "../api/selection.js";
import type { Parameters } from "../db/database.js";
import { isStored, nodesBelow, type Wanted, wantedBelow } from "./columns.js";
import { openBounds, preparePage } from "./page-plan.js";
import type { PageQuery } from "./pages.js";
import type { ReadRow } from "./rows.js";
import { byLabel, foldsOf, type Order, type Relation, reachedBy, type Shape, type Shapes } from "./shape.js";

/** A to-many relation that is read along with the nodes it leads from. */
export interface Nested {
  /** Of the field, in the answer. */
  readonly name: string;
  readonly shapes: Shapes;
  readonly relation: Relation;
  readonly order: Order;
  readonly backward: boolean;
  readonly filtered: boolean;
  readonly wanted: Wanted;
  readonly args: Parameters;
  readonly nested: readonly Nested[];
  /** Its answer names the parent. */
  readonly byParent: boolean;
  /** What the field answers on a parent from its rows. */
  readonly answer: (parent: { readonly id: string }, rows: readonly ReadRow[], total: number | null) => unknown;
}

/** What a relation's field is asked for by its arguments; undefined where no table says so. */
export type QueryOf = (relation: Relation, given: Readonly<Record<string, unknown>>) => PageQuery | undefined;

export const NODE_PATHS = [["nodes"], ["edges", "node"]] as const;
// Lists that the contract does not page are short by nature; this bounds them all the same.
export const LONGEST_LIST = 1_000;
const USUAL_LIST = 20;
/** Rows that one statement may bring; what would be more is read level by level, which can stop in time. */
const MOST_ROWS = 10_000;

/** What one statement can read below the nodes of `shape` that are selected at `places`, `rows` of them at most. */
export function nestedBelow(
  shapes: Shapes,
  queryOf: QueryOf,
  shape: Shape | null,
  info: GraphQLResolveInfo,
  places: readonly FieldNode[],
  rows: number,
): readonly Nested[] {
  if (!shape) return [];
  const found: Nested[] = [];
  for (const [name, fields] of selectedAnswers(info, places, shape.label)) {
    const [field] = fields;
    const relation = field && shape.relations[field.name.value];
    if (!relation || relation.cardinality === "one" || !alike(fields)) continue;
    const asked = askedOf(shape, relation, info, fields, queryOf);
    if (!asked || rows * asked.size > MOST_ROWS) continue;
    const { paths, size, ...read } = asked;
    const nodes = nodesBelow(relation, info, paths, fields);
    const to = relation.to && shapes[relation.to];
    const nested = nestedBelow(shapes, queryOf, to, info, nodes, rows * size);
    const wanted = wantedBelow(shapes, relation, info, paths, fields);
    const columns = needsId(to, nested, info, nodes) ? ["id", ...wanted.columns] : wanted.columns;
    const byParent = read.args["cursors"] === true || statesMore(relation, info, paths, fields);
    found.push({ name, shapes, relation, ...read, wanted: { ...wanted, columns }, nested, byParent });
  }
  return found;
}

// Ids are long, and only what is read neither with a node nor below it asks for its id.
function needsId(
  shape: Shape | null,
  nested: readonly Nested[],
  info: GraphQLResolveInfo,
  places: readonly FieldNode[],
): boolean {
  if (!shape) return true;
  const folded = new Set(foldsOf(shape).map(([field]) => field));
  return [...selectedAnswers(info, places, shape.label)].some(([name, [place]]) => {
    const field = place?.name.value ?? "";
    return (
      !isStored(shape, field) &&
      !folded.has(field) &&
      !nested.some(({ name: below, byParent }) => below === name && !byParent)
    );
  });
}

// Whether more is asked of the facts of a relation than what it says and where it leads: their near end, that is.
function statesMore(
  { fact, edge = {}, far }: Relation,
  info: GraphQLResolveInfo,
  paths: readonly (readonly string[])[],
  fields: readonly FieldNode[],
): boolean {
  if (!fact) return false;
  const rows = paths.flatMap((path) => descend(info, fields, ...path));
  return [...selectedFields(info, rows, "").keys()].some(
    (field) => field !== "__typename" && field !== far && !(field in edge),
  );
}

type Asked = Pick<Nested, "order" | "backward" | "filtered" | "args" | "answer"> & {
  readonly paths: readonly (readonly string[])[];
  /** How many rows that is, of each parent. */
  readonly size: number;
};

function askedOf(
  shape: Shape,
  relation: Relation,
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[],
  queryOf: QueryOf,
): Asked | null {
  const [field] = fields;
  const type = info.schema.getType(shape.label);
  const definition = field && isObjectType(type) ? type.getFields()[field.name.value] : undefined;
  if (!field || !definition) return null;
  try {
    const given = getArgumentValues(definition, field, info.variableValues);
    const query = queryOf(relation, given);
    // A cursor knows its parent.
    if (!query || query.page.after != null || query.page.before != null) return null;
    const filter = query.filter ?? null;
    if (!getNamedType(definition.type).name.endsWith("Connection")) {
      const args = { count: false, cursors: false, limit: LONGEST_LIST, filter, ...openBounds(byLabel) };
      const answer: Asked["answer"] = (parent, rows) => rows.map((row) => reachedBy(relation, parent, row));
      return {
        order: byLabel,
        backward: false,
        filtered: filter !== null,
        args,
        answer,
        paths: [[]],
        size: USUAL_LIST,
      };
    }
    const order = query.order ?? byLabel;
    const { args, backward, idle, size, connection } = preparePage(relation.name, null, query, order, {}, info, fields);
    const answer: Asked["answer"] = (parent, rows, total) =>
      connection(rows, total, (row) => reachedBy(relation, parent, row), parent.id);
    return idle ? null : { order, backward, filtered: filter !== null, args, answer, paths: NODE_PATHS, size };
  } catch {
    // What is refused is refused where it stands, by the field itself.
    return null;
  }
}

// Nodes that are listed twice may be asked for other things there under the same name.
function alike([first, ...others]: readonly FieldNode[]): boolean {
  const asked = (field: FieldNode) => `${field.name.value} ${(field.arguments ?? []).map(print).join(" ")}`;
  return others.every((other) => first && asked(other) === asked(first) && answerName(other) === answerName(first));
}

const structures = new WeakMap<readonly Nested[], string>();

/** Names all that the text depends on: two of one structure are read by one statement. */
export function structureOf(nested: readonly Nested[]): string {
  let found = structures.get(nested);
  if (found === undefined) {
    found = `{${nested.map(structureOfOne).join(", ")}}`;
    structures.set(nested, found);
  }
  return found;
}

function structureOfOne({ relation, order, backward, filtered, wanted, args, nested }: Nested): string {
  const flags = [
    backward && "backward",
    filtered && "filtered",
    args["count"] && "counted",
    args["cursors"] && "cursors",
  ];
  const below = nested.length > 0 ? structureOf(nested) : false;
  return [relation.name, order.key, order.direction, ...flags, wantedName(wanted), below].filter(Boolean).join(" ");
}

export function wantedName({ columns, edge, folds }: Wanted): string {
  const ends = Object.entries(folds).flatMap(([field, lists]) => lists.map((each) => `${field}(${each.join(" ")})`));
  return `(${[...columns, ...edge.map((column) => `edge.${column}`), ...ends].join(" ")})`;
}

const parameters = new WeakMap<readonly Nested[], Parameters>();

/** The parameters of all levels, numbered as compose-nested.ts numbers them. */
export function parametersBelow(nested: readonly Nested[]): Parameters {
  let found = parameters.get(nested);
  if (!found) {
    found = numbered(nested);
    parameters.set(nested, found);
  }
  return found;
}

function numbered(nested: readonly Nested[]): Parameters {
  const found: Record<string, Parameters> = {};
  let last = 0;
  const walk = (level: readonly Nested[]): void => {
    for (const { name, args, nested: below } of level) {
      // The name tells what loaders must keep apart; the database has no use for it.
      found[`below${++last}`] = { limit: args["limit"], filter: args["filter"], name };
      walk(below);
    }
  };
  walk(nested);
  return found;
}
