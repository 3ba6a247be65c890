import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { makeFolder } from "./make-folder.js";
import { holderOf, type LockHolder, tryLock } from "./process-lock.js";
import { folderFault, StartError } from "./start-error.js";

/** The right of one server to the data; the others are told its address and state. */
export interface DataDirLock {
  readonly dataDir: string;
  /** `database` is where Neo4j listens, for the commands that are run beside the server. */
  serving(address: string, database: string): void;
  stopping(): void;
  release(): void;
}

const PATIENCE_MS = 15_000;
const LOCK_FILE = "server.lock";

/** Where the database of a server that is up on this data listens. */
export function servedDatabase(dataDir: string): string | undefined {
  const holder = holderOf(join(dataDir, LOCK_FILE));
  return holder?.state === "running" ? holder.database : undefined;
}

/** Refuses a second server in words that name the first; one that is stopping is waited for. */
export async function lockDataDir(
  folder: string,
  log: (line: string) => void,
  patienceMs = PATIENCE_MS,
): Promise<DataDirLock> {
  const dataDir = resolve(folder);
  const deadline = Date.now() + patienceMs;
  let told = false;
  for (;;) {
    const attempt = attemptOn(dataDir);
    if ("lock" in attempt) {
      const { lock } = attempt;
      return {
        dataDir,
        serving: (address, database) => lock.update({ state: "running", address, database }),
        stopping: () => lock.update({ state: "stopping" }),
        release: () => lock.release(),
      };
    }
    const { holder } = attempt;
    if (holder.state !== "stopping" || Date.now() > deadline) throw new StartError(refusal(dataDir, holder));
    if (!told) log(`Waiting for the server that is still stopping (${nameOf(holder)}).`);
    told = true;
    await setTimeout(100);
  }
}

function attemptOn(dataDir: string): ReturnType<typeof tryLock> {
  try {
    makeFolder(dataDir, { mode: 0o700 });
    return tryLock(join(dataDir, LOCK_FILE));
  } catch (error) {
    throw folderFault(error, dataDir, "DATA_DIR");
  }
}

function refusal(dataDir: string, holder: LockHolder): string {
  const state = holder.state === "stopping" ? "is still stopping and holds" : "already uses";
  return `Another server (${nameOf(holder)}) ${state} the data in ${dataDir}: stop it, or set DATA_DIR to another folder.`;
}

function nameOf(holder: LockHolder): string {
  const at = holder.address === undefined ? "" : `, at ${holder.address}`;
  return `pid ${holder.pid}, since ${holder.since.slice(0, 19).replace("T", " ")} UTC${at}`;
}
