import { statement } from "../db/statement.js";
import type { Wanted } from "./columns.js";
import { foldsOf, type Order, type Relation, type Shape } from "./shape.js";

/** By name, what stands in a template's places. */
export type Parts = Readonly<Record<string, string>>;

export const fragment = (name: string): string => statement(name).text;

export const filled = (template: string, parts: Parts): string =>
  fragment(template).replaceAll(/\{\{(\w+)\}\}/gu, (_, part: string) => parts[part] ?? "");

export interface PageText {
  readonly relation: Relation;
  readonly order: Order;
  readonly backward: boolean;
  readonly filtered: boolean;
}

/** What a page of a relation is made of; `row` makes the list that stands for a node from the page's key and tie. */
export function pageParts(
  { relation, order, backward, filtered }: PageText,
  row: (key: string, tie: string) => string,
): Parts {
  const direction = directionOf(order, backward);
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
    row: row(`node.${order.key}`, tie),
  };
}

export function directionOf(order: Order, backward: boolean): "ASC" | "DESC" {
  return (order.direction === "ASC") === backward ? "DESC" : "ASC";
}

/**
 * The list that stands for a node: sort key, tie, the columns asked for, those of the relationship, its label where kinds
 * differ, then what lies at the end of each to-one relation, where asked for, and what else the caller puts in. What nobody
 * asks for is not read. The text stays the same whatever is asked.
 */
export function rowText(
  shape: Shape | null,
  relation: Relation | undefined,
  head: readonly [key: string, tie: string, id: string],
): string {
  const parts = [`[${head.join(", ")}]`, "[k IN $columns | node[k]]"];
  if (relation?.edge) parts.push("[k IN $edge | edge[k]]");
  if (!shape) parts.push(`[${kindText}]`);
  for (const [field, fold] of shape ? foldsOf(shape) : []) {
    parts.push(`[f IN $folds.${field} | head([${foldPattern(fold)} | [k IN f | one[k]]])]`);
  }
  return parts.join(" + ");
}

/** The same with what is asked written out, which the database reads faster and has to plan anew for each selection; `head` stands for the three that come first. */
export function wantedRowText(
  shape: Shape | null,
  wanted: Wanted,
  head: readonly string[],
  more: readonly string[],
): string {
  const properties = [
    ...wanted.columns.map((column) => `node.${column}`),
    ...wanted.edge.map((column) => `edge.${column}`),
    ...(shape ? [] : [kindText]),
  ];
  const folds = (shape ? foldsOf(shape) : []).flatMap(([field, fold]) =>
    (wanted.folds[field] ?? []).map(
      (columns) => `head([${foldPattern(fold)} | [${columns.map((column) => `one.${column}`).join(", ")}]])`,
    ),
  );
  return `[${[...head, ...properties, ...folds, ...more].join(", ")}]`;
}

const kindText = "[l IN labels(node) WHERE l <> 'Entity'][0]";

const foldPattern = ({ name }: Relation): string =>
  fragment(name)
    .replaceAll(/\bnode\b/gu, "one")
    .replaceAll(/\bparent\b/gu, "node");

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
