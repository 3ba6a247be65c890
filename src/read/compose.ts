import { LRUCache } from "lru-cache";
import type { Statement } from "../db/statement.js";
import { comesApart, textsBelow } from "./compose-nested.js";
import { type Nested, structureOf } from "./nested.js";
import type { Order, Relation, Shape, Shapes } from "./shape.js";
import { directionOf, filled, forCursors, fragment, type Parts, pageParts, rowText } from "./texts.js";

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

export function byIdStatement(shape: Shape | null, nested: readonly Nested[] = []): Statement {
  const template = nested.some(comesApart) ? "read/by-id-in-rows" : "read/by-id";
  return compose(`by-id ${shape?.label ?? "Entity"}`, template, nested, () => {
    const { inline, apart } = textsBelow(nested, true);
    return {
      label: shape?.label ?? "Entity",
      row: rowText(shape, undefined, "node.id", "node.id", inline),
      apart: apart.map((text) => `UNION ALL\n${text}`).join("\n"),
    };
  });
}

export function oneStatement(shapes: Shapes, relation: Relation): Statement {
  return compose(`one ${relation.name}`, relation.apart ? relation.name : "read/one", [], () => ({
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
  nested: readonly Nested[] = [],
): Statement {
  const name = `page ${relation.name} ${order.key} ${directionOf(order, backward)} ${filtered ? "filtered" : "all"}`;
  return compose(name, "read/page", nested, () =>
    pageParts({ relation, order, backward, filtered }, (key, tie) =>
      rowText(
        relation.to && shapes[relation.to],
        relation,
        forCursors(key),
        forCursors(tie),
        textsBelow(nested, false).inline,
      ),
    ),
  );
}

export function listStatement(
  shape: Shape,
  filterName: string | null,
  seek: Seek | null,
  order: Order,
  backward: boolean,
  nested: readonly Nested[] = [],
): Statement {
  const direction = directionOf(order, backward);
  return compose(
    `list ${shape.label} ${seek?.predicate ?? "all"} ${order.key} ${direction} ${filterName ?? ""}`,
    "read/list",
    nested,
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
        row: rowText(
          shape,
          undefined,
          forCursors(`node.${order.key}`),
          forCursors("node.id"),
          textsBelow(nested, false).inline,
        ),
      };
    },
  );
}

export function searchStatement(): Statement {
  return compose("search", "graph/search", [], () => ({ row: rowText(null, undefined, "rank", "node.id") }));
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
  return compose(`${name} ${direction} ${among} ${types.join("|")}`, `graph/${name}`, [], () => ({
    types: types.join("|"),
    left,
    right,
    found: among === "ALL" ? match(types.join("|")) : `CALL (parent) { ${each.join(" UNION ALL ")} }`,
    row: rowText(null, undefined, "key", "link"),
  }));
}

/** What lies within so many hops of an entity. */
export function surroundingsStatement(hops: number): Statement {
  const relations = fragment("graph/relations");
  return compose(`surroundings ${hops}`, "graph/surroundings", [], () => ({
    relations,
    hops: Array.from({ length: hops }, () => filled("graph/hop", { relations })).join("\n"),
    row: rowText(null, undefined, "at", "node.id"),
  }));
}

/** What documents so many steps back and forth there are. */
export function lineageStatement(hops: number): Statement {
  return compose(`lineage ${hops}`, "resolution/lineage", [], () => ({
    lineages: fragment("graph/lineages"),
    hops: String(hops),
    row: rowText(null, undefined, "node.id", "node.id"),
  }));
}

/** Every text composed so far, for warming and for the tests that explain them. */
export const composedStatements = (): readonly Statement[] => [...composed.values()];

function compose(name: string, template: string, nested: readonly Nested[], parts: () => Parts): Statement {
  const full = nested.length > 0 ? `${name} ${structureOf(nested)}` : name;
  const kept = nested.length > 0 ? nesting : composed;
  let found = kept.get(full);
  if (!found) {
    found = { name: full, text: filled(template, parts()) };
    kept.set(full, found);
  }
  return found;
}
