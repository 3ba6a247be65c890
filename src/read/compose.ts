import { LRUCache } from "lru-cache";
import type { Statement } from "../db/statement.js";
import type { Wanted } from "./columns.js";
import { comesApart, textsBelow } from "./compose-nested.js";
import { type Nested, structureOf, wantedName } from "./nested.js";
import type { Order, Relation, Shape, Shapes } from "./shape.js";
import { directionOf, filled, fragment, type Parts, pageParts, rowText, wantedRowText } from "./texts.js";

/** Where a root list begins when no relation anchors it: all of a kind, or an index that its filter names. */
export interface Seek {
  /** Name of the fragment that finds them. */
  readonly predicate: string;
  /** Name of the fragment that names the index, where the planner would take another. */
  readonly hint?: string;
}

const composed = new Map<string, Statement>();
/** Those that read several levels at once: as many as there are ways to ask. */
const nesting = new LRUCache<string, Statement>({ max: 500 });

/** What lies below the nodes of a statement, and what is wanted of these. */
export interface Under {
  readonly wanted: Wanted;
  readonly nested: readonly Nested[];
}

export function byIdStatement(shape: Shape | null, under?: Under): Statement {
  const template = under?.nested.some(comesApart) ? "read/by-id-in-rows" : "read/by-id";
  return compose(`by-id ${shape?.label ?? "Entity"}`, template, under, () => {
    const { inline, apart } = textsBelow(under?.nested ?? [], true);
    return {
      label: shape?.label ?? "Entity",
      row: topRow(shape, undefined, ["null", "null", "node.id"], under, inline),
      apart: apart.map((text) => `UNION ALL\n${text}`).join("\n"),
    };
  });
}

export function oneStatement(shapes: Shapes, relation: Relation): Statement {
  return compose(`one ${relation.name}`, relation.apart ? relation.name : "read/one", undefined, () => ({
    pattern: relation.apart ? "" : fragment(relation.name),
    row: rowText(relation.to && shapes[relation.to], relation, ["null", "null", "node.id"]),
  }));
}

export function pageStatement(
  shapes: Shapes,
  relation: Relation,
  order: Order,
  backward: boolean,
  filtered: boolean,
  under?: Under,
): Statement {
  const name = `page ${relation.name} ${order.key} ${directionOf(order, backward)} ${filtered ? "filtered" : "all"}`;
  const shape = relation.to && shapes[relation.to];
  return compose(name, "read/page", under, () =>
    pageParts({ relation, order, backward, filtered }, (key, tie) =>
      topRow(shape, relation, [key, tie, "node.id"], under),
    ),
  );
}

export function listStatement(
  shape: Shape,
  filterName: string | null,
  seek: Seek | null,
  order: Order,
  backward: boolean,
  under?: Under,
): Statement {
  const direction = directionOf(order, backward);
  return compose(
    `list ${shape.label} ${seek?.predicate ?? "all"} ${order.key} ${direction} ${filterName ?? ""}`,
    "read/list",
    under,
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
        row: topRow(shape, undefined, [`node.${order.key}`, "node.id", "node.id"], under),
      };
    },
  );
}

export function searchStatement(): Statement {
  return compose("search", "graph/search", undefined, () => ({
    row: rowText(null, undefined, ["rank", "node.id", "node.id"]),
  }));
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
  return compose(`${name} ${direction} ${among} ${types.join("|")}`, `graph/${name}`, undefined, () => ({
    types: types.join("|"),
    left,
    right,
    found: among === "ALL" ? match(types.join("|")) : `CALL (parent) { ${each.join(" UNION ALL ")} }`,
    row: rowText(null, undefined, ["key", "link", "node.id"]),
  }));
}

/** What lies within so many hops of an entity, along `$relations` and among `$labels` alone where it is `narrowed`. */
export function surroundingsStatement(hops: number, narrowed: boolean): Statement {
  const relations = fragment("graph/relations");
  const hop = { relations, narrowed: narrowed ? `\n${fragment("graph/narrowed")}` : "" };
  return compose(`surroundings ${hops}${narrowed ? " narrowed" : ""}`, "graph/surroundings", undefined, () => ({
    relations,
    hops: Array.from({ length: hops }, () => filled("graph/hop", hop)).join("\n"),
    asked: narrowed ? " AND (size($relations) = 0 OR type(link) IN $relations)" : "",
    row: rowText(null, undefined, ["null", "null", "node.id"]),
  }));
}

/** What documents so many steps back and forth there are. */
export function lineageStatement(hops: number): Statement {
  return compose(`lineage ${hops}`, "resolution/lineage", undefined, () => ({
    lineages: fragment("graph/lineages"),
    hops: String(hops),
    row: rowText(null, undefined, ["null", "null", "node.id"]),
  }));
}

/** Every text composed so far, for warming and for the tests that explain them. */
export const composedStatements = (): readonly Statement[] => [...composed.values()];

type Head = readonly [key: string, tie: string, id: string];

// A text that is particular as it is has what is wanted written out.
function topRow(
  shape: Shape | null,
  relation: Relation | undefined,
  head: Head,
  under: Under | undefined,
  inline: readonly string[] = textsBelow(under?.nested ?? [], false).inline,
): string {
  return under ? wantedRowText(shape, under.wanted, head, inline) : rowText(shape, relation, head);
}

function compose(name: string, template: string, under: Under | undefined, parts: () => Parts): Statement {
  const full = under ? `${name} ${wantedName(under.wanted)} ${structureOf(under.nested)}` : name;
  const kept = under ? nesting : composed;
  let found = kept.get(full);
  if (!found) {
    found = { name: full, text: filled(template, parts()) };
    kept.set(full, found);
  }
  return found;
}
