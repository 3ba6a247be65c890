import type { Database } from "../../db/database.js";
import { statement } from "../../db/statement.js";
import type { Properties } from "../../values/derived.js";
import { type Kind, kinds } from "../import/draft.js";

/** A relationship that starts at an entity. */
export interface StoredLink {
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}
/** What the graph holds of one entity. */
export interface Stored {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Properties;
  readonly keys: readonly string[];
  readonly links: readonly StoredLink[];
  /** What conferences did with it, `to` the conference. */
  readonly considered: readonly StoredLink[];
  /** The passages that state it, `to` the source. */
  readonly passages: readonly StoredLink[];
  /** The sources that a person wrote. */
  readonly written: readonly string[];
}

interface Row {
  readonly id: string;
  readonly kind: string | null;
  readonly properties: Properties;
  readonly keys: readonly string[];
  readonly links: readonly (readonly [type: string, to: string, properties: Properties])[];
  readonly considered: readonly (readonly [from: string, properties: Properties])[];
  readonly passages: readonly (readonly [source: string, properties: Properties])[];
  readonly written: readonly string[];
}

// Enough to spare round trips, few enough for entities with hundreds of relationships.
const PAGE = 500;

/** Every entity in order of its id, page by page: what others write meanwhile is in it or not, each entity once. */
export async function* everyEntity(database: Database): AsyncGenerator<Stored> {
  for (let after = ""; ; ) {
    const rows = await database.read<Row>(statement("export/page"), { after, limit: PAGE });
    const last = rows.at(-1);
    if (!last) return;
    for (const row of rows) yield* storedOf(row);
    after = last.id;
  }
}

export async function entitiesOf(database: Database, ids: readonly string[]): Promise<readonly Stored[]> {
  const found: Stored[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const rows = await database.read<Row>(statement("export/entities"), { ids: ids.slice(start, start + PAGE) });
    found.push(...rows.flatMap(storedOf));
  }
  return found;
}

function storedOf(row: Row): readonly Stored[] {
  const kind = kinds.find((each) => each === row.kind);
  // A node of another label is none of ours, whatever else wrote it.
  if (!kind) return [];
  return [
    {
      id: row.id,
      kind,
      properties: row.properties,
      keys: row.keys.toSorted(),
      links: row.links.map(([type, to, properties]) => ({ type, to, properties })).toSorted(byContent),
      considered: row.considered
        .map(([to, properties]) => ({ type: "CONSIDERED", to, properties }))
        .toSorted(byContent),
      passages: row.passages.map(([to, properties]) => ({ type: "EVIDENCED_BY", to, properties })).toSorted(byContent),
      written: row.written.toSorted(),
    },
  ];
}

const ORDER = ["action", "role", "on", "from", "start", "end", "field", "method", "rule"] as const;

/** The database gives relationships in the order they were made in; a file's must rest on what they say. */
function byContent(one: StoredLink, other: StoredLink): number {
  return (
    compared(one.type, other.type) ||
    compared(one.to, other.to) ||
    ORDER.reduce((found, name) => found || compared(one.properties[name], other.properties[name]), 0)
  );
}

export function compared(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [first, second] = [String(one ?? ""), String(other ?? "")];
  return first < second ? -1 : first > second ? 1 : 0;
}
