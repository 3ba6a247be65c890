import neo4j, {
  type Driver,
  type Integer,
  type ManagedTransaction,
  type Date as Neo4jDate,
  type Record as Neo4jRecord,
  type Session,
} from "neo4j-driver";
import { type BoltReads, openBoltReads } from "./bolt/client.js";
import { DatabaseError, type DatabaseFault, databaseError, isTransient } from "./errors.js";
import type { Statement } from "./statement.js";

export type Parameters = Readonly<Record<string, unknown>>;
/** Runs one statement inside a transaction that is under way. */
export type Run = <Row>(statement: Statement, parameters: Parameters) => Promise<readonly Row[]>;

export interface DatabaseOptions {
  readonly uri: string;
  readonly user?: string | undefined;
  /** Absent for a database without authentication. */
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** Milliseconds after which the database ends a read; 10,000 unless told. */
  readonly readTimeout?: number | undefined;
  /** Milliseconds that `ping` waits; 3,000 unless told. */
  readonly pingTimeout?: number | undefined;
  /** Who reads where both can: a client of our own, unless told, or neo4j-driver. */
  readonly boltReads?: "own" | "driver" | undefined;
}

/** The only door to Neo4j: rows are plain objects by column, integers JS numbers. */
export interface Database {
  /** One auto-commit read, tried again on a transient fault. */
  readonly read: Run;
  /** All of `work` in one transaction, tried again as a whole on a transient fault. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** One auto-commit write, for statements that no explicit transaction may hold (schema). */
  readonly execute: Run;
  /** Throws where the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const ATTEMPTS = 3;
const PING_MS = 3_000;
// The database ends a read in time by itself; this long after that, it is not there to do so.
const GRACE_MS = 2_000;

/** JS numbers reach Cypher as floats; this one arrives as an integer. */
export const int = (value: number): Integer => neo4j.int(value);

/** A day that arrives as a `date`. */
export function date(iso: string): Neo4jDate {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(day));
}

export function openDatabase(options: DatabaseOptions): Database {
  const auth = options.password === undefined ? undefined : neo4j.auth.basic(options.user ?? "neo4j", options.password);
  const driver = neo4j.driver(options.uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
    connectionAcquisitionTimeout: 8_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
  });
  const longest = options.readTimeout ?? 10_000;
  const own = options.boltReads === "driver" ? null : openBoltReads(options);
  return {
    read: <Row>(statement: Statement, parameters: Parameters) => {
      const timeout = Math.min(longest, statement.timeout ?? longest);
      const patience = timeout + GRACE_MS;
      const byDriver = () =>
        inSession(driver, options.database, "READ", (session) =>
          autoCommit<Row>(session, statement, parameters, timeout),
        );
      const once = own
        ? async () => (await ownRead<Row>(own, statement, parameters, timeout, patience)) ?? byDriver()
        : byDriver;
      return within(patience, statement.name, "TIMEOUT", withRetry(once, patience));
    },
    write: (work) =>
      inSession(driver, options.database, "WRITE", async (session) => {
        try {
          return await session.executeWrite((transaction) => work(runIn(transaction)));
        } catch (error) {
          throw databaseFaultOnly("write", error);
        }
      }),
    execute: (statement, parameters) =>
      inSession(driver, options.database, "WRITE", (session) => autoCommit(session, statement, parameters)),
    ping: async () => {
      try {
        const database = options.database === undefined ? {} : { database: options.database };
        await within(options.pingTimeout ?? PING_MS, "ping", "UNAVAILABLE", driver.verifyConnectivity(database));
      } catch (error) {
        throw databaseError("ping", error);
      }
    },
    close: async () => {
      await Promise.all([own?.close(), driver.close()]);
    },
  };
}

/** What `work` answers, or a fault where it has not answered in time: a frozen database closes no connection. */
async function within<T>(ms: number, name: string, fault: DatabaseFault, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseError(fault, name, `no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function withRetry<T>(work: () => Promise<T>, patience: number): Promise<T> {
  const latest = Date.now() + patience;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      // Nobody waits any longer, or what is wrong stays so.
      if (attempt === ATTEMPTS || !isTransient(cause) || Date.now() >= latest) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * 4 ** attempt * Math.random()));
    }
  }
}

async function ownRead<Row>(
  own: BoltReads,
  statement: Statement,
  parameters: Parameters,
  timeout: number,
  patience: number,
): Promise<readonly Row[] | null> {
  try {
    return (await own.read(statement.text, parameters, timeout, patience)) as readonly Row[] | null; // the statement's head comment names its columns
  } catch (error) {
    throw databaseError(statement.name, error);
  }
}

async function autoCommit<Row>(session: Session, statement: Statement, parameters: Parameters, timeout?: number) {
  try {
    const result = await session.run(statement.text, parameters, timeout === undefined ? {} : { timeout });
    return result.records.map((record) => rowOf<Row>(record));
  } catch (error) {
    throw databaseError(statement.name, error);
  }
}

// As the record's own toObject, which goes through generators, for each of hundreds of rows.
function rowOf<Row>(record: Neo4jRecord): Row {
  const row: Record<PropertyKey, unknown> = {};
  for (let at = 0; at < record.keys.length; at++) row[record.keys[at] as string] = record.get(at); // at stays below the length
  return row as Row; // the statement's head comment names its columns
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row>(statement: Statement, parameters: Parameters) => {
    const result = await transaction.run(statement.text, parameters);
    return result.records.map((record) => rowOf<Row>(record));
  };
}

// What `work` itself throws (a refused bundle, say) is its own affair and passes unchanged.
function databaseFaultOnly(name: string, error: unknown): unknown {
  return error instanceof Error &&
    "code" in error &&
    String(error.code).match(/^Neo|Unavailable|Expired|ProtocolError/u)
    ? databaseError(name, error)
    : error;
}

async function inSession<T>(
  driver: Driver,
  database: string | undefined,
  mode: "READ" | "WRITE",
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({
    defaultAccessMode: mode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
    ...(database === undefined ? {} : { database }),
  });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
