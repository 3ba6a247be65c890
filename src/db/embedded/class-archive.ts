import { createHash } from "node:crypto";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../database.js";
import { statement } from "../statement.js";
import { writeConfiguration } from "./configuration.js";
import type { Environment, Java } from "./java.js";
import { spawnNeo4j } from "./neo4j-process.js";
import { passwordOf, USER } from "./password.js";
import { freePort } from "./port.js";
import { awaitReady } from "./readiness.js";

/**
 * Classes as the JVM holds them after a first run: with it a start takes half the processor time. It fits one build of
 * Java and one class path; the JVM itself ignores one that does not fit.
 */
export interface ClassArchive {
  readonly file: string;
  /** Stands where making it failed, so that it is not tried at each start. */
  readonly failure: string;
  readonly isMissing: boolean;
  readonly usable: string | undefined;
}

export function archiveFile(cacheDir: string, java: Java, classPath: string): ClassArchive {
  const key = createHash("sha256").update(`${java.description}\n${classPath}`).digest("hex").slice(0, 12);
  const file = join(cacheDir, `classes-${key}.jsa`);
  const failure = join(cacheDir, `classes-${key}.failed`);
  const exists = existsSync(file);
  return { file, failure, isMissing: !exists && !existsSync(failure), usable: exists ? file : undefined };
}

/** The JVM writes the archive as it ends: 5 s, several times that on a busy machine. */
const DUMP_PATIENCE_MS = 120_000;

export interface ArchiveRun {
  readonly java: Java;
  readonly classPath: string;
  readonly scratch: string;
  readonly env: Environment;
  readonly log: (line: string) => void;
}

/** Runs Neo4j once on data of no value. Without an archive it starts just the same, later. */
export async function makeArchive(archive: ClassArchive, run: ArchiveRun): Promise<void> {
  run.log("Preparing Neo4j for quick starts (once for each Java; 15 seconds, more on a busy machine).");
  const draft = join(run.scratch, "classes.jsa");
  try {
    await rehearse(rehearsalHome(run.scratch), draft, run);
    renameSync(draft, archive.file);
  } catch (error) {
    writeFileSync(archive.failure, `${String(error)}\n`);
    run.log("That did not succeed; Neo4j works without, its start takes some seconds more.");
  }
}

/** An archive that makes the JVM crash is worse than none. */
export function discardArchive(file: string): void {
  writeFileSync(file.replace(/\.jsa$/, ".failed"), "the JVM crashed with it\n");
  rmSync(file, { force: true });
}

export function rehearsalHome(scratch: string): string {
  return join(scratch, "home");
}

async function rehearse(home: string, draft: string, run: ArchiveRun): Promise<void> {
  const password = passwordOf(home);
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  writeConfiguration(home, port, "16m");
  const jvmArguments = [`-XX:ArchiveClassesAtExit=${draft}`, "-Xlog:disable", "-XX:TieredStopAtLevel=1"];
  const neo4j = spawnNeo4j({ ...run, home, heap: "512m", jvmArguments });
  try {
    await awaitReady(neo4j, home, uri, password);
    const database = openDatabase({ uri, user: USER, password });
    try {
      await database.write((execute) => execute(statement("embedded/warm-up"), {}));
    } finally {
      await database.close();
    }
  } finally {
    await neo4j.stop(DUMP_PATIENCE_MS);
  }
}
