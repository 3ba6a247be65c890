import { join } from "node:path";
import neo4j, { isRetryableError, Neo4jError } from "neo4j-driver";
import { freeMegabytes } from "./data-home.js";
import { consoleTail, explainEnd } from "./diagnosis.js";
import type { Neo4jProcess } from "./neo4j-process.js";
import { USER } from "./password.js";
import { DISK_FULL, StartError } from "./start-error.js";

/** A store that recovers, on a busy machine, takes its time. */
const PATIENCE_MS = 180_000;

export class PortTaken extends Error {}

/** Settles once this process, not another one on the same port, serves the database to its user. */
export async function awaitReady(
  neo4jProcess: Neo4jProcess,
  home: string,
  uri: string,
  password: string,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let end: string | undefined;
  const watch = async (): Promise<void> => {
    end = await neo4jProcess.ended;
  };
  void watch();
  while (!/ Started\.$/m.test(consoleTail(home))) {
    if (end !== undefined) throw isPortTaken(home) ? new PortTaken(home) : explainEnd(home, end);
    // With a full disk Neo4j neither starts nor ends.
    if (freeMegabytes(home) === 0) throw diskFull(home);
    if (Date.now() > deadline) throw explainEnd(home, `no answer within ${PATIENCE_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await awaitDatabase(
    home,
    uri,
    password,
    () => end ?? (Date.now() > deadline ? "its database did not open" : undefined),
  );
}

function diskFull(home: string): StartError {
  return new StartError(`Neo4j could not write its data in ${home}, ${DISK_FULL}.`);
}

function isPortTaken(home: string): boolean {
  return /Address already in use|BindException/.test(consoleTail(home));
}

/** An empty transaction tells whether the password fits and whether the database, not Neo4j alone, is open. */
async function awaitDatabase(home: string, uri: string, password: string, hasEnded: () => string | undefined) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    telemetryDisabled: true,
    connectionTimeout: 10_000,
  });
  try {
    for (;;) {
      const session = driver.session({ database: "neo4j" });
      try {
        const transaction = await session.beginTransaction();
        await transaction.rollback();
        return;
      } catch (error) {
        if (freeMegabytes(home) === 0) throw diskFull(home);
        if (isRefusal(error)) throw new StartError(wrongPassword(home));
        const end = hasEnded() ?? (isRetryableError(error) ? undefined : String(error));
        if (end !== undefined) throw explainEnd(home, end);
        await new Promise((resolve) => setTimeout(resolve, 200));
      } finally {
        await session.close();
      }
    }
  } finally {
    await driver.close();
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security");
}

function wrongPassword(home: string): string {
  return (
    `The database in ${home} does not accept the password in ${join(home, "password")}: put the right password into ` +
    "that file, or set DATA_DIR to another folder."
  );
}
