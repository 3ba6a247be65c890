import { type Statement, statement } from "../db/statement.js";
import { foldsOf, type Order, type Relation, type Shape, type Shapes } from "./shape.js";

/** Where a root list begins when no relation anchors it: all of a kind, or an index that its filter names. */
export interface Seek {
  /** Name of the fragment that finds them. */
  readonly predicate: string;
  /** Name of the fragment that names the index, where the planner would take another. */
  readonly hint?: string;
}

const composed = new Map<string, Statement>();

export function byIdStatement(shape: Shape | null): Statement {
  return compose(`by-id ${shape?.label ?? "Entity"}`, "read/by-id", () => ({
    label: shape?.label ?? "Entity",
    row: rowText(shape, undefined, "node.id", "node.id"),
  }));
}

export function oneStatement(shapes: Shapes, relation: Relation): Statement {
  return compose(`one ${relation.name}`, relation.apart ? relation.name : "read/one", () => ({
    pattern: relation.apart ? "" : fragment(relation.name),
    row: rowText(relation.to && shapes[relation.to], relation, "node.id", "node.id"),
  }));
}

export function pageStatement(
  shapes: Shapes,
  relation: Relation,
  order: Order,
  backward: boolean,
  filtered: boolean,
): Statement {
  const direction = directionOf(order, backward);
  return compose(
    `page ${relation.name} ${order.key} ${direction} ${filtered ? "filtered" : "all"}`,
    "read/page",
    () => {
      const filter = filtered && relation.filter ? fragment(relation.filter) : null;
      const pattern = fragment(relation.name);
      const tie = relation.tie ?? "node.id";
      return {
        pattern,
        filter: filter ? `(${filter}) AND ` : "",
        counted: countedText(relation, pattern, filter),
        prefix: indexPrefix(pattern, direction),
        kept: relation.distinct ? "DISTINCT node" : relation.edge ? "node, edge" : "node",
        key: order.key,
        tie,
        direction,
        row: rowText(relation.to && shapes[relation.to], relation, `node.${order.key}`, tie),
      };
    },
  );
}

export function listStatement(
  shape: Shape,
  filterName: string | null,
  seek: Seek | null,
  order: Order,
  backward: boolean,
): Statement {
  const direction = directionOf(order, backward);
  return compose(
    `list ${shape.label} ${seek?.predicate ?? "all"} ${order.key} ${direction} ${filterName ?? ""}`,
    "read/list",
    () => {
      const names = [seek?.predicate, filterName].filter((name) => name != null);
      const predicates = names.map((name) => `(${fragment(name)})`);
      return {
        label: shape.label,
        hint: seek?.hint ? fragment(seek.hint).replace("{{label}}", shape.label) : "",
        filter: predicates.map((text) => `${text} AND `).join(""),
        counted: predicates.length ? `WHERE ${predicates.join(" AND ")}` : "",
        key: order.key,
        direction,
        row: rowText(shape, undefined, `node.${order.key}`, "node.id"),
      };
    },
  );
}

export function searchStatement(): Statement {
  return compose("search", "graph/search", () => ({ row: rowText(null, undefined, "rank", "node.id") }));
}

/**
 * A statement of `cypher/graph/` over the relationships of some types in one direction: over all of them at once, or over
 * those of `$relations`, each type by itself.
 */
export function neighbourStatement(
  name: string,
  types: readonly string[],
  direction: "OUT" | "IN" | "BOTH",
  among: "ALL" | "ASKED",
): Statement {
  const left = direction === "IN" ? "<-" : "-";
  const right = direction === "OUT" ? "->" : "-";
  const match = (type: string) => `MATCH (parent)${left}[link:${type}]${right}(node:Entity)`;
  const each = types.map((type) => `WITH parent WHERE '${type}' IN $relations ${match(type)} RETURN link, node`);
  return compose(`${name} ${direction} ${among} ${types.join("|")}`, `graph/${name}`, () => ({
    types: types.join("|"),
    left,
    right,
    found: among === "ALL" ? match(types.join("|")) : `CALL (parent) { ${each.join(" UNION ALL ")} }`,
    row: rowText(null, undefined, "key", "link"),
  }));
}

/** Every text composed so far, for warming and for the tests that explain them. */
export const composedStatements = (): readonly Statement[] => [...composed.values()];

function compose(name: string, template: string, parts: () => Readonly<Record<string, string>>): Statement {
  let found = composed.get(name);
  if (!found) {
    const filled = parts();
    found = {
      name,
      text: statement(template).text.replaceAll(/\{\{(\w+)\}\}/gu, (_, part: string) => filled[part] ?? ""),
    };
    composed.set(name, found);
  }
  return found;
}

const fragment = (name: string): string => statement(name).text;

function directionOf(order: Order, backward: boolean): "ASC" | "DESC" {
  return (order.direction === "ASC") === backward ? "DESC" : "ASC";
}

// The planner takes an index's order only where it is asked for from the index's first key.
function indexPrefix(pattern: string, direction: string): string {
  const key = /^\(node:\w+ \{(\w+):/u.exec(pattern)?.[1];
  return key === undefined ? "" : `node.${key} ${direction}, `;
}

function countedText(relation: Relation, pattern: string, filter: string | null): string {
  const where = filter ? ` WHERE ${filter}` : "";
  if (relation.distinct) return `MATCH ${pattern}${where} RETURN DISTINCT node`;
  // An index takes part only where all its keys are named.
  if (pattern.startsWith("(node:"))
    return `${pattern} WHERE ${filter ? `(${filter}) AND ` : ""}node.labelSort IS NOT NULL AND node.id IS NOT NULL`;
  return filter ? pattern + where : withoutNames(pattern);
}

// A pattern whose ends have no name is counted by reading a degree, where its end has no label either.
function withoutNames(pattern: string): string {
  return pattern.replace("(node)", "()").replace("[edge:", "[:");
}

/**
 * The list that stands for a node: sort key, tie, the columns asked for, those of the relationship, its label where kinds
 * differ, then what lies at the end of each to-one relation, where asked for. What nobody asks for is not read.
 */
function rowText(shape: Shape | null, relation: Relation | undefined, key: string, tie: string): string {
  const parts = [`[${key}, ${tie}, node.id]`, "[k IN $columns | node[k]]"];
  if (relation?.edge) parts.push("[k IN $edge | edge[k]]");
  if (!shape) parts.push("[[l IN labels(node) WHERE l <> 'Entity'][0]]");
  for (const [field, fold] of shape ? foldsOf(shape) : []) {
    const pattern = fragment(fold.name)
      .replaceAll(/\bnode\b/gu, "one")
      .replaceAll(/\bparent\b/gu, "node");
    parts.push(`[f IN $folds.${field} | head([${pattern} | [k IN f | one[k]]])]`);
  }
  return parts.join(" + ");
}
