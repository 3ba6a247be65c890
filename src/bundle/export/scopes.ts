import type { Database } from "../../db/database.js";
import { statement } from "../../db/statement.js";

/** Ids of the entities that only one source's bundle can name, with that source; "" where no source states them. */
export type Scopes = ReadonlyMap<string, string>;

export interface Sources {
  readonly scopes: Scopes;
  readonly sources: ReadonlySet<string>;
}

interface Row {
  readonly id: string;
  readonly keys: readonly string[];
  readonly isSource: boolean;
}

const PAGE = 1_000;

/**
 * The sources, and the entities of which every natural key rests on one of them, by itself or through what it names. In another source's
 * bundle the same words would mean another entity.
 */
export async function readSources(database: Database): Promise<Sources> {
  const scopes = new Map<string, string>();
  const sources = new Set<string>();
  for (let after = ""; ; ) {
    const rows = await database.read<Row>(statement("export/scopes"), { after, limit: PAGE });
    const last = rows.at(-1);
    if (!last) return { scopes, sources };
    // In order of their ids bodies and conferences come before what rests on them.
    for (const { id, keys, isSource } of rows) {
      if (isSource) sources.add(id);
      const scope = scopeOf(keys, scopes);
      if (scope !== undefined) scopes.set(id, scope);
    }
    after = last.id;
  }
}

function scopeOf(keys: readonly string[], scopes: Scopes): string | undefined {
  let scope: string | undefined;
  for (const key of keys) {
    const parts = key.split("|");
    const own = ownScope(parts) ?? parts.map((part) => scopes.get(part)).find((found) => found !== undefined);
    if (own === undefined) return undefined;
    // What a source states is known without one too where `reindex` has been at it.
    if (!scope || (own && own < scope)) scope = own;
  }
  return scope;
}

/** As src/bundle/import/names.ts writes them. */
function ownScope(parts: readonly string[]): string | undefined {
  const [kind, second, third, fourth, fifth] = parts;
  switch (kind) {
    case "committee":
    case "resolution":
      return third === "source" ? (fourth ?? "") : undefined;
    case "conference":
      return fourth === "source" ? (fifth ?? "") : undefined;
    case "person":
      return sourceIn(third);
    case "target":
    case "result": {
      const unplaced = second === "" || fourth === "";
      return unplaced ? (parts.at(-1) ?? "") : sourceIn(fifth);
    }
    case undefined:
    default:
      return undefined;
  }
}

const sourceIn = (words: string | undefined): string | undefined =>
  words?.startsWith("source ") ? words.slice("source ".length) : undefined;
