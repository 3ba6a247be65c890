import type { Database, Run } from "../db/database.js";
import { statement } from "../db/statement.js";
import { passageHash, textHash } from "../values/hash.js";
import { naturalKey } from "../values/natural-key.js";

/** What became of a text: its source is unknown, or some passages do not fit and nothing was written, or quotes were filled. */
export type Attached =
  | { readonly kind: "UNKNOWN"; readonly sha256: string }
  | { readonly kind: "MISMATCH"; readonly source: string; readonly passages: readonly Mismatch[] }
  | { readonly kind: "FILLED"; readonly source: string; readonly filled: number; readonly present: number };

/** A passage that the text does not hold where the graph says. */
export interface Mismatch {
  /** The entity, or the entity at the start of the relationship, that it states. */
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote?: string | null;
  readonly passageHash?: string | null;
}
interface PassageRow extends Passage {
  readonly from: string;
  readonly id: string;
}
interface LinkRow {
  readonly from: string;
  readonly id: string;
  readonly sources: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
  readonly hashes: readonly string[];
}

const BATCH = 2_000;

/** Finds the source of a text (as `sourceText` makes it) and fills in the quotes of its passages, all of them or none. */
export function attachText(database: Database, text: string): Promise<Attached> {
  const sha256 = textHash(text);
  return database.write(async (run) => {
    await run(statement("import/lock"), { name: "import" });
    const [found] = await run<{ source: string; passages: readonly PassageRow[] }>(statement("attach/passages"), {
      key: naturalKey("source", "sha256", sha256),
    });
    if (!found) return { kind: "UNKNOWN", sha256 };
    const { source } = found;
    const links = await run<LinkRow>(statement("attach/links"), { source, query: `"${source}"` });
    const plan = newPlan(text);
    for (const { from, id, ...passage } of found.passages) {
      const quote = plan.quoteOf(from, passage);
      if (quote !== null) plan.rows.push({ from, id, properties: { quote } });
    }
    for (const link of links) fillLists(plan, source, link);
    if (plan.mismatches.length > 0) return { kind: "MISMATCH", source, passages: plan.mismatches };
    await fill(run, plan.rows);
    return { kind: "FILLED", source, filled: plan.filled(), present: plan.present() };
  });
}

interface Row {
  readonly from: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Plan {
  readonly rows: Row[];
  readonly mismatches: Mismatch[];
  /** The quote that a passage lacks; null where it has it, or does not fit the text. */
  readonly quoteOf: (entity: string, passage: Passage) => string | null;
  readonly filled: () => number;
  readonly present: () => number;
}

function newPlan(text: string): Plan {
  const mismatches: Mismatch[] = [];
  let filled = 0;
  let present = 0;
  return {
    rows: [],
    mismatches,
    quoteOf: (entity, { start, end, quote, passageHash: hash }) => {
      const passage = text.slice(start, end);
      const fits = end <= text.length && (!hash || passageHash(passage) === hash) && (!quote || quote === passage);
      if (!fits) mismatches.push({ entity, start, end });
      else if (quote) present++;
      else {
        filled++;
        return passage;
      }
      return null;
    },
    filled: () => filled,
    present: () => present,
  };
}

// "" and -1 stand for none in the lists.
function fillLists(plan: Plan, source: string, { from, id, sources, starts, ends, quotes, hashes }: LinkRow): void {
  const more = sources.map((stating, index) => {
    const [start = -1, end = -1, quote = ""] = [starts[index], ends[index], quotes[index]];
    if (stating !== source || start < 0) return quote;
    return plan.quoteOf(from, { start, end, quote, passageHash: hashes[index] ?? "" }) ?? quote;
  });
  if (more.some((quote, index) => quote !== quotes[index]))
    plan.rows.push({ from, id, properties: { evidenceQuote: more } });
}

async function fill(run: Run, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await run(statement("import/fill"), { rows: rows.slice(start, start + BATCH) });
}
