import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { identify, isAlive, type ProcessIdentity } from "./process-identity.js";

export type LockState = "starting" | "running" | "stopping";

export interface LockHolder extends ProcessIdentity {
  readonly id: string;
  readonly since: string;
  readonly state: LockState;
  /** Where it serves people and programs. */
  readonly address?: string;
  /** Where its database listens. */
  readonly database?: string;
}

export interface ProcessLock {
  update(change: { readonly state: LockState; readonly address?: string; readonly database?: string }): void;
  release(): void;
}

export type LockAttempt = { readonly lock: ProcessLock } | { readonly holder: LockHolder };

/** Takes the lock file, or says who holds it. A lock whose process is gone is taken over. */
export function tryLock(file: string): LockAttempt {
  const self = identify(process.pid) ?? { pid: process.pid, startedAt: "unknown" };
  const record: LockHolder = { ...self, id: randomUUID(), since: new Date().toISOString(), state: "starting" };
  for (;;) {
    if (create(file, record)) return { lock: lockOf(file, record) };
    const text = read(file);
    const holder = text === undefined ? undefined : parse(text);
    if (holder !== undefined && isAlive(holder)) return { holder };
    if (text !== undefined) removeStale(file, text);
  }
}

/** Who holds the lock file now, without taking it. */
export function holderOf(file: string): LockHolder | undefined {
  const holder = parse(read(file) ?? "");
  return holder !== undefined && isAlive(holder) ? holder : undefined;
}

function lockOf(file: string, first: LockHolder): ProcessLock {
  let record = first;
  const isOurs = (): boolean => parse(read(file) ?? "")?.id === record.id;
  return {
    update(change) {
      record = { ...record, ...change };
      if (isOurs()) withDraft(file, record, (draft) => renameSync(draft, file));
    },
    release() {
      if (isOurs()) rmSync(file, { force: true });
    },
  };
}

/** The link makes the file appear whole and at once, and fails where one stands already. */
function create(file: string, record: LockHolder): boolean {
  try {
    withDraft(file, record, (draft) => linkSync(draft, file));
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

function withDraft(file: string, record: LockHolder, use: (draft: string) => void): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    writeFileSync(draft, JSON.stringify(record), { mode: 0o600, flag: "wx" });
    use(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Of several that find the same stale lock, one moves it away; who moved a newer one by mistake puts it back. */
function removeStale(file: string, staleText: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== staleText) linkSync(aside, file);
  } catch (error) {
    if (!isCode(error, "ENOENT") && !isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function parse(text: string): LockHolder | undefined {
  try {
    const value = JSON.parse(text) as LockHolder; // Written by this module alone; the fields that matter are checked.
    return typeof value.pid === "number" && typeof value.startedAt === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
