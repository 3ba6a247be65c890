import type { Database } from "../db/database.js";
import { checkBundle, type Problem } from "./check.js";
import { bundleOf } from "./export/bundle.js";
import { placementOf } from "./export/placement.js";
import { compared, everyEntity } from "./export/read.js";
import { readSources, type Sources } from "./export/scopes.js";

export interface ExportedBundle {
  /** The source's id; null for what no source states. */
  readonly source: string | null;
  /** From 1: what one source states may fill several bundles. */
  readonly part: number;
  readonly bundle: unknown;
  /** The entities that it states; it names others besides. */
  readonly entities: number;
  /** Where there are any, the graph holds what no bundle can carry. */
  readonly problems: readonly Problem[];
}

export interface BundleOptions {
  /** Passages go along as text. */
  readonly quotes?: boolean;
  /** Called with how many entities have been placed, and how many of them written. */
  readonly progress?: (placed: number, written: number) => void;
  /** Entities stated by one bundle at most. */
  readonly size?: number;
}

// Keeps one bundle, and its import, to a few tens of megabytes.
const SIZE = 5_000;

/** The graph as bundles, that of no source first, then source by source in order of their ids. */
export async function* exportBundles(database: Database, options: BundleOptions = {}): AsyncGenerator<ExportedBundle> {
  const { quotes = false, size = SIZE, progress = () => {} } = options;
  const setting = { database, quotes, ...(await readSources(database)) };
  const bySource = await placed(database, setting, progress);
  const count = [...bySource.values()].reduce((sum, ids) => sum + ids.length, 0);
  let done = 0;
  for (const source of [...bySource.keys()].toSorted(compared)) {
    const ids = bySource.get(source) ?? [];
    bySource.delete(source);
    for (let start = 0, part = 1; start === 0 || start < ids.length; start += size, part++) {
      const stated = ids.slice(start, start + size);
      const bundle = await bundleOf(setting, source, stated);
      const checked = checkBundle(bundle);
      const problems = checked.ok ? [] : checked.problems;
      done += stated.length;
      progress(count, done);
      yield { source: source || null, part, bundle, entities: stated.length, problems };
    }
  }
}

/** The ids of what each bundle tells of. They alone are kept: of a million entities some 200 MB. */
async function placed(
  database: Database,
  { scopes, sources }: Sources,
  progress: (placed: number, written: number) => void,
): Promise<Map<string, string[]>> {
  const bySource = new Map<string, string[]>();
  let seen = 0;
  for await (const entity of everyEntity(database)) {
    const { links } = placementOf(entity, scopes, sources);
    for (const source of links.keys()) {
      const ids = bySource.get(source) ?? [];
      if (ids.length === 0) bySource.set(source, ids);
      if (entity.id !== source) ids.push(entity.id);
    }
    if (++seen % 1_000 === 0) progress(seen, 0);
  }
  return bySource;
}
