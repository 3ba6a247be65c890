import type { AddressInfo } from "node:net";
import type { Database } from "../db/database.js";
import { contextFor } from "../entities/context.js";
import { type Extractor, newExtractor } from "../extract/extractor.js";
import type { ExtractContext } from "../graph/extract.resolver.js";
import { Plans, WORTH_PLANNING } from "../read/plans.js";
import { apolloServer } from "./apollo.js";
import { httpServer } from "./http.js";
import { apiSchema } from "./schema.js";

export interface ServerOptions {
  readonly database: Database;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly log: (error: unknown) => void;
  /** Whether queries that come often are run as compiled code; so they are unless told. */
  readonly compile?: boolean | undefined;
  /** Which statements of several levels are ready; its own unless given. */
  readonly plans?: Plans;
  /** Its own unless given; it ends with the server in either case. */
  readonly extractor?: Extractor;
}

export interface Server {
  /** Without a slash at the end. */
  readonly url: string;
  /** Takes no new requests and lets those under way end, for 10 s at most. */
  readonly stop: () => Promise<void>;
  /** Asks itself for the first page, and these queries as often as it takes to be ready for them, one after another; no longer than it serves. */
  readonly learn: (queries: readonly string[]) => Promise<void>;
}

const PATIENCE_MS = 10_000;
/** How often connections whose last request has ended are looked for. */
const SWEEP_MS = 50;

/** Serves the graph of `database`. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { database, host, port, corsOrigins, log, compile = true } = options;
  const { plans = new Plans(WORTH_PLANNING, log), extractor = newExtractor() } = options;
  const context = (): ExtractContext => ({ ...contextFor(database, plans), extractor });
  const apollo = apolloServer(apiSchema(), { log, compile });
  await apollo.start();
  const app = await httpServer({ apollo, context, ping: database.ping, corsOrigins, log });
  await app.listen({ host, port });
  const address = app.server.address() as AddressInfo; // it listens on a port, not on a pipe
  const shown = host.includes(":") ? `[${host}]` : host;
  const ending = new AbortController();
  return {
    learn: async (queries) => {
      // Whoever starts a server opens its first page next.
      await app.inject({ url: "/", headers: { accept: "text/html" } });
      for (const query of queries) {
        for (let time = 0; time < WORTH_PLANNING && !ending.signal.aborted; time++) {
          await apollo.executeOperation({ query }, { contextValue: context() }).catch((error: unknown) => {
            if (!ending.signal.aborted) throw error;
          });
        }
        // What others ask meanwhile waits for one of these plans at most.
        await plans.settled();
      }
    },
    url: `http://${shown}:${address.port}`,
    stop: async () => {
      ending.abort();
      // Node closes those that are idle at once, and leaves those that become idle to their clients.
      const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
      const cut = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
      await app.close();
      clearInterval(sweep);
      clearTimeout(cut);
      await apollo.stop();
      await extractor.stop();
    },
  };
}
