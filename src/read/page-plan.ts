import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { Connection, Edge, PageInfo } from "../api/connection.js";
import { decodeCursor, encodeCursor, listFingerprint, type Position } from "../api/cursor.js";
import { checkPage, type PageRequest } from "../api/page.js";
import { selectedFields } from "../api/selection.js";
import type { Parameters } from "../db/database.js";
import type { ReadRow } from "./rows.js";
import type { Order } from "./shape.js";

export interface Bounds {
  readonly low?: string | number | undefined;
  readonly high?: string | number | undefined;
}

export type ToNode = (row: ReadRow) => object;

interface KeyBounds {
  readonly low: string | number;
  readonly lowTie: string;
  readonly high: string | number;
  readonly highTie: string;
}

/** A connection's arguments, checked, and what is left to do once its rows are there. */
export interface PagePlan {
  /** `$args` of the statement. */
  readonly args: Parameters;
  readonly backward: boolean;
  /** Most rows that it shows. */
  readonly size: number;
  /** Nothing of the connection is selected that needs the database. */
  readonly idle: boolean;
  /** Of the parent that it was prepared for, or of another one where no cursor was given. */
  readonly connection: (
    rows: readonly ReadRow[],
    total: number | null,
    toNode: ToNode,
    parent?: string | null,
  ) => Connection<object>;
}

const LAST_TEXT = "\u{10FFFF}";

export function openBounds({ type }: Order): KeyBounds {
  return type === "string"
    ? { low: "", lowTie: "", high: LAST_TEXT, highTie: LAST_TEXT }
    : { low: -Number.MAX_VALUE, lowTie: "", high: Number.MAX_VALUE, highTie: LAST_TEXT };
}

export function preparePage(
  list: string,
  parent: string | null,
  query: { readonly page: PageRequest; readonly filter?: Parameters | null },
  order: Order,
  bounds: Bounds,
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[] = info.fieldNodes,
): PagePlan {
  const { size, backward, after, before } = checkPage(query.page);
  const fingerprint = (of: string | null) => listFingerprint(list, of, query.filter, `${order.key} ${order.direction}`);
  const position = (cursor: string | null) =>
    cursor === null ? null : decodeCursor(fingerprint(parent), order.type, cursor);
  const [from, to] = [position(after), position(before)];
  const selected = selectedFields(info, fields, "");
  const needsRows = ["edges", "nodes", "pageInfo"].some((field) => selected.has(field));
  const needsCursors = selected.has("pageInfo") || selectedFields(info, selected.get("edges") ?? [], "").has("cursor");
  const needsTotal = selected.has("totalCount");
  const [lower, upper] = order.direction === "ASC" ? [from, to] : [to, from];
  return {
    args: {
      // One more than is shown tells whether there is a next page.
      limit: needsRows ? size + Number(selected.has("pageInfo")) : 0,
      count: needsTotal,
      cursors: needsCursors,
      filter: query.filter ?? null,
      ...keyBounds(order, lower, upper, bounds),
    },
    backward,
    size,
    idle: !needsRows && !needsTotal,
    connection: (rows, total, toNode, of = parent) => {
      const more = rows.length > size;
      const shown = more ? rows.slice(0, size) : rows;
      return new Page(backward ? shown.toReversed() : shown, toNode, total ?? 0, {
        hasNextPage: backward ? before !== null : more,
        hasPreviousPage: backward ? more : after !== null,
        fingerprint: () => fingerprint(of),
      });
    },
  };
}

interface Rest extends Pick<PageInfo, "hasNextPage" | "hasPreviousPage"> {
  readonly fingerprint: () => string;
}

class Page implements Connection<object> {
  readonly nodes: readonly object[];
  #fingerprint: string | undefined;

  constructor(
    private readonly rows: readonly ReadRow[],
    toNode: ToNode,
    readonly totalCount: number,
    private readonly rest: Rest,
  ) {
    this.nodes = rows.map(toNode);
  }

  get edges() {
    const cursorOf = (row: ReadRow) => this.#cursorOf(row);
    return this.rows.map((row, at) => new PageEdge(row, this.nodes[at] ?? row.node, cursorOf));
  }

  get pageInfo(): PageInfo {
    const { hasNextPage, hasPreviousPage } = this.rest;
    const [first, last] = [this.rows[0], this.rows.at(-1)];
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first ? this.#cursorOf(first) : null,
      endCursor: last ? this.#cursorOf(last) : null,
    };
  }

  // Digests are dear beside a row, so they are made where somebody asks.
  #cursorOf({ position }: ReadRow): string {
    this.#fingerprint ??= this.rest.fingerprint();
    return encodeCursor(this.#fingerprint, position);
  }
}

/** A row as it was read, with what the list says of it besides. */
class PageEdge implements Edge<object> {
  readonly #row: ReadRow;
  readonly #cursorOf: (row: ReadRow) => string;

  constructor(
    row: ReadRow,
    readonly node: object,
    cursorOf: (row: ReadRow) => string,
  ) {
    Object.assign(this, row, { node });
    this.#row = row;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.#row);
  }
}

// A bound of the filter includes its key whatever the tie; a cursor excludes the row that it names.
function keyBounds(order: Order, lower: Position | null, upper: Position | null, bounds: Bounds): KeyBounds {
  const open = openBounds(order);
  const low = lower && (bounds.low === undefined || lower.key >= bounds.low);
  const high = upper && (bounds.high === undefined || upper.key <= bounds.high);
  return {
    low: low ? lower.key : (bounds.low ?? open.low),
    lowTie: low ? lower.id : open.lowTie,
    high: high ? upper.key : (bounds.high ?? open.high),
    highTie: high ? upper.id : open.highTie,
  };
}
