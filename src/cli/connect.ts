import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Database, openDatabase } from "../db/database.js";
import { lockDataDir } from "../db/embedded/data-dir-lock.js";
import { besideServer, startEmbedded } from "../db/embedded/embedded.js";
import { NEO4J_VERSION } from "../db/embedded/jars.js";
import { StartError } from "../db/embedded/start-error.js";
import { DatabaseError } from "../db/errors.js";
import { statement } from "../db/statement.js";
import type { Config } from "../server/config.js";

export interface Connection {
  readonly database: Database;
  /** Where the graph is, for people. */
  readonly place: string;
  /** Settles where an embedded database ends by itself, with the reason. */
  readonly ended: Promise<string>;
  /** Tells a second server on the same data where this one answers. */
  readonly serving: (address: string) => void;
  /** Tells it that this one is about to end, which it then waits for. */
  readonly stopping: () => void;
  readonly close: () => Promise<void>;
}

type Served = NonNullable<Config["neo4j"]>;
type Log = (line: string) => void;

const EVERY_MS = 5_000;
// A database far away may take a while to be reached for the first time.
const START_PING_MS = 15_000;

/**
 * The database that the configuration names: the embedded one, started here, or one of the user's own. `check` looks for
 * what would be in the way later, once the data is ours and before anything is started.
 */
export async function connect(config: Config, log: Log, check?: () => Promise<void>): Promise<Connection> {
  if (!config.neo4j) return connectEmbedded(config, log, check);
  await check?.();
  return connectTo(config.neo4j, config);
}

/** Does `work` on the database that the configuration names, beside the server where one is up, and leaves it as found. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const served = config.neo4j ?? besideServer(config.dataDir);
  const connection = served ? await connectTo(served, config) : await connect(config, (line) => console.error(line));
  try {
    return await work(connection.database);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const lost = served && error.fault === "UNAVAILABLE" ? `The database on ${served.uri} no longer answers.` : null;
    const reason = lost ?? (await endedBy(connection));
    if (reason === null) throw error;
    throw new StartError(`${reason}\nWhat was said to be done is kept; run the command again for the rest.`);
  } finally {
    connection.stopping();
    await connection.close();
  }
}

const SOON_MS = 2_000;
/** Why the embedded database ended by itself; null where it still runs. */
async function endedBy({ ended }: Connection): Promise<string | null> {
  const soon = new AbortController();
  try {
    return await Promise.race([ended, setTimeout(SOON_MS, null, { signal: soon.signal })]);
  } finally {
    soon.abort();
  }
}

async function connectTo(neo4j: Served, config: Config): Promise<Connection> {
  const { database: name, boltReads } = config;
  const database = openDatabase({ ...neo4j, database: name, boltReads, pingTimeout: START_PING_MS });
  try {
    await database.ping();
    await database.read(statement("setup-log/version"), {});
  } catch (error) {
    await database.close();
    throw new StartError(
      `${explain(error)} Check NEO4J_URI (${neo4j.uri}), NEO4J_USER, NEO4J_PASSWORD and that the database runs.`,
    );
  }
  return {
    database,
    place: neo4j.uri,
    ended: new Promise(() => {}),
    serving: () => {},
    stopping: () => {},
    close: () => database.close(),
  };
}

async function connectEmbedded(config: Config, log: Log, check?: () => Promise<void>): Promise<Connection> {
  const lock = await lockDataDir(config.dataDir, log);
  try {
    await check?.();
    const neo4j = await startEmbedded({
      lock,
      cacheDir: join(config.cacheDir, `neo4j-${NEO4J_VERSION}`),
      env: config.env,
      javaHome: config.env["JAVA_HOME"],
      heap: config.heap,
      pageCache: config.pageCache,
      ...progressTo(log),
    });
    const database = openDatabase({ ...neo4j, boltReads: config.boltReads });
    return {
      database,
      place: `Neo4j ${NEO4J_VERSION} on ${neo4j.uri}, data in ${config.dataDir}`,
      ended: neo4j.exited.then(({ reason }) => reason),
      serving: (address) => lock.serving(address, neo4j.uri),
      stopping: () => lock.stopping(),
      close: async () => {
        await database.close();
        await neo4j.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Writes lines; on a terminal each progress line gives way to the one that follows, elsewhere one every so often is enough. */
function progressTo(log: Log): { readonly log: Log; readonly progress: Log } {
  const wipe = process.stderr.isTTY ? "\r\u001B[K" : "";
  let last = 0;
  return {
    log: (line) => {
      process.stderr.write(wipe);
      log(line);
    },
    progress: (line) => {
      if (wipe) process.stderr.write(wipe + line);
      else if (Date.now() - last > EVERY_MS) {
        last = Date.now();
        log(line);
      }
    },
  };
}

function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/unauthori[sz]ed|authentication/iu.test(text)) return "The database refuses the user or the password.";
  if (/database.*(not exist|not found)|DatabaseNotFound|Graph not found/iu.test(text))
    return "There is no database of that name (NEO4J_DATABASE).";
  return "The database does not answer.";
}
