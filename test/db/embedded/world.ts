import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../../src/db/database.js";
import { type DataDirLock, lockDataDir } from "../../../src/db/embedded/data-dir-lock.js";
import { type EmbeddedNeo4j, type EmbeddedOptions, startEmbedded } from "../../../src/db/embedded/embedded.js";
import { cacheDir } from "../../kit/own-neo4j.js";

export const silent = (): void => {};

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dangbo-graph-embedded-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** The first compiler alone is quicker to start. */
export function options(lock: DataDirLock): EmbeddedOptions {
  return { lock, cacheDir, env: process.env, jvmArguments: ["-XX:TieredStopAtLevel=1"], log: silent };
}

export interface Running {
  readonly neo4j: EmbeddedNeo4j;
  readonly database: Database;
  readonly stop: () => Promise<void>;
}

export async function start(dataDir: string, changes: Partial<EmbeddedOptions> = {}): Promise<Running> {
  const lock = await lockDataDir(dataDir, silent);
  try {
    const neo4j = await startEmbedded({ ...options(lock), ...changes });
    const database = openDatabase(neo4j);
    let stopped: Promise<void> | undefined;
    const end = async (): Promise<void> => {
      await database.close();
      await neo4j.stop();
      lock.release();
    };
    const stop = (): Promise<void> => (stopped ??= end());
    onTestFinished(stop);
    return { neo4j, database, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

export async function write(database: Database, name: string): Promise<void> {
  await database.execute({ name: "test", text: "CREATE (:Entity {id: $name})" }, { name });
}

export async function names(database: Database): Promise<readonly string[]> {
  const rows = await database.read<{ id: string }>(
    { name: "test", text: "MATCH (e) RETURN e.id AS id ORDER BY id" },
    {},
  );
  return rows.map((row) => row.id);
}

/** A PATH on which nothing stands but these scripts. */
export function pathWith(scripts: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), "bin");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

export interface ServerProcess {
  readonly pid: number;
  readonly neo4jPid: number;
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** A server of its own, as far as its database: it holds the lock, writes one entity and waits. */
export async function startServerProcess(dataDir: string, entity: string): Promise<ServerProcess> {
  const script = fileURLToPath(new URL("server-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir, cacheDir, entity], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const neo4jPid = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", (line) => resolve(Number(line)));
    void ended.then((code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { pid: child.pid ?? 0, neo4jPid, ended, kill: (signal) => void child.kill(signal) };
}

export async function until(condition: () => boolean, withinMs = 10_000): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!condition() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  return condition();
}
