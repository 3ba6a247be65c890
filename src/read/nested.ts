import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, getNamedType, isObjectType, print } from "graphql";
import { answerName, selectedAnswers } from "../api/selection.js";
import type { Parameters } from "../db/database.js";
import { nodesBelow, type Wanted, wantedBelow } from "./columns.js";
import { openBounds, preparePage } from "./page-plan.js";
import type { PageQuery } from "./pages.js";
import { byLabel, type Order, type Relation, type Shape, type Shapes } from "./shape.js";

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
    found.push({
      name,
      shapes,
      relation,
      ...read,
      wanted: wantedBelow(shapes, relation, info, paths, fields),
      nested: nestedBelow(shapes, queryOf, relation.to && shapes[relation.to], info, nodes, rows * size),
    });
  }
  return found;
}

type Asked = Pick<Nested, "order" | "backward" | "filtered" | "args"> & {
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
      return { order: byLabel, backward: false, filtered: filter !== null, args, paths: [[]], size: USUAL_LIST };
    }
    const order = query.order ?? byLabel;
    const { args, backward, idle, size } = preparePage(relation.name, null, query, order, {}, info, fields);
    return idle ? null : { order, backward, filtered: filter !== null, args, paths: NODE_PATHS, size };
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

/** Names all that the text depends on: two of one structure are read by one statement. */
export function structureOf(nested: readonly Nested[]): string {
  return `{${nested.map(structureOfOne).join(", ")}}`;
}

function structureOfOne({ relation, order, backward, filtered, wanted, args, nested }: Nested): string {
  const flags = [
    backward && "backward",
    filtered && "filtered",
    args["count"] && "counted",
    args["cursors"] && "cursors",
  ];
  const folds = Object.entries(wanted.folds).flatMap(([field, lists]) =>
    lists.map((columns) => `${field}(${columns.join(" ")})`),
  );
  const below = nested.length > 0 ? structureOf(nested) : false;
  const read = `(${[...wanted.columns, ...wanted.edge.map((column) => `edge.${column}`), ...folds].join(" ")})`;
  return [relation.name, order.key, order.direction, ...flags, read, below].filter(Boolean).join(" ");
}

/** The parameters of all levels, numbered as compose-nested.ts numbers them. */
export function parametersBelow(nested: readonly Nested[]): Parameters {
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
