import DataLoader from "dataloader";
import type { Run } from "../../db/database.js";
import { statement } from "../../db/statement.js";

/**
 * The graph as it stood before any of a batch was written. Questions of one statement that several bundles ask at the
 * same time travel together, and none is asked twice. A statement answers `$rows`, each of its rows with the place `i`.
 */
export interface Lookups {
  readonly ask: <Row>(name: string, rows: readonly unknown[]) => Promise<readonly (readonly Row[])[]>;
}

type Answers = readonly (Placed & Readonly<Record<string, unknown>>)[];
interface Placed {
  readonly i: number;
}

/** Rows of one statement: enough to spare round trips, few enough to bound a message. */
const BATCH = 2_000;

export function newLookups(run: Run): Lookups {
  const loaders = new Map<string, DataLoader<unknown, Answers, string>>();
  return {
    ask: async <Row>(name: string, rows: readonly unknown[]) => {
      if (rows.length === 0) return [];
      const loader = loaders.get(name) ?? newLoader(run, name);
      loaders.set(name, loader);
      const answers = await loader.loadMany(rows);
      return answers.map((answer) => {
        if (answer instanceof Error) throw answer;
        return answer as readonly object[] as readonly Row[]; // the statement's head comment names its columns
      });
    },
  };
}

function newLoader(run: Run, name: string): DataLoader<unknown, Answers, string> {
  return new DataLoader<unknown, Answers, string>(
    async (rows) => {
      const answers = rows.map((): Answers[number][] => []);
      for (const row of await run<Answers[number]>(statement(name), { rows })) answers[row.i]?.push(row);
      return answers;
    },
    { maxBatchSize: BATCH, cacheKeyFn: (row) => (typeof row === "string" ? row : JSON.stringify(row)) },
  );
}
