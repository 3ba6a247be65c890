import { Pool } from "./pool.js";
import type { Row } from "./unpack.js";
import { UnsupportedError } from "./unsupported.js";

export interface BoltOptions {
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** Auto-commit reads over connections of our own. */
export interface BoltReads {
  /**
   * Null where it takes neo4j-driver. The database ends the statement after `timeout`, the connection is given up after
   * `patience`, both in milliseconds.
   */
  readonly read: (
    text: string,
    parameters: object,
    timeout: number,
    patience: number,
  ) => Promise<readonly Row[] | null>;
  readonly close: () => Promise<void>;
}

const [MOST_CONNECTIONS, QUEUE_MS, CONNECT_MS] = [64, 8_000, 5_000];
const STANDARD_PORT = 7_687;

/** Null where the address takes neo4j-driver: encryption, routing, or anything besides host and port. */
export function openBoltReads({ uri, user = "neo4j", password, database }: BoltOptions): BoltReads | null {
  const [, bracketed, name, port = STANDARD_PORT] =
    /^bolt:\/\/(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d+))?\/?$/iu.exec(uri) ?? [];
  const host = bracketed ?? name;
  if (host === undefined) return null;
  const address = { host, port: Number(port), user, password, patience: CONNECT_MS };
  const pool = new Pool(address, { most: MOST_CONNECTIONS, patience: QUEUE_MS });
  const always = { mode: "r", ...(database !== undefined && { db: database }) };
  let spoken = true;
  return {
    read: async (text, parameters, timeout, patience) => {
      if (!spoken) return null;
      const more = { ...always, tx_timeout: BigInt(timeout) };
      try {
        return await pool.lend((connection) => connection.run(text, parameters, more, patience));
      } catch (error) {
        if (!(error instanceof UnsupportedError)) throw error;
        if (error.always) spoken = false;
        return null;
      }
    },
    close: () => pool.close(),
  };
}
