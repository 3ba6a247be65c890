import { loadSeeds } from "../../src/bundle/seeds.js";
import type { Database } from "../../src/db/database.js";
import type { Extractor } from "../../src/extract/extractor.js";
import { startServer as serve } from "../../src/server/server.js";
import { type TestDatabase, testDatabase } from "./database.js";

export interface TestServer extends TestDatabase {
  /** Origin without a slash at the end. */
  readonly url: string;
  readonly ask: Ask;
  /** What the server logged. */
  readonly faults: readonly unknown[];
  readonly stop: () => Promise<void>;
}

export interface Answer {
  // Whatever the query asked for: each test looks at the part that it asserts.
  readonly data: any; // see above
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: { readonly cost: { readonly statements: number; readonly rows: number } };
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

const seedsFolder = new URL("../../seeds/", import.meta.url);

export interface ServerWishes {
  readonly seeds?: boolean;
  readonly corsOrigins?: readonly string[];
  /** Stands between the server and the run's database, to watch it or to take it away. */
  readonly through?: (database: Database) => Database;
  readonly extractor?: Extractor;
}

/** The product over HTTP on the run's Neo4j: with the seeds, or empty. */
export async function startServer({
  seeds = true,
  corsOrigins = [],
  through = (it) => it,
  extractor,
}: ServerWishes = {}): Promise<TestServer> {
  const graph = await testDatabase();
  if (seeds) await loadSeeds(graph.database, seedsFolder);
  const faults: unknown[] = [];
  const server = await serve({
    database: through(graph.database),
    host: "127.0.0.1",
    port: 0,
    corsOrigins,
    log: (error) => faults.push(error),
    ...(extractor && { extractor }),
  });
  return {
    ...graph,
    url: server.url,
    ask: askOf(server.url),
    faults,
    stop: async () => {
      await server.stop();
      await graph.close();
    },
  };
}

/** Posts a query and answers what came back, with the request's cost. */
export function askOf(url: string): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-graph-cost": "1" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}
