import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Database } from "./database.js";
import { isTransient } from "./errors.js";
import { withLease } from "./lease.js";
import { type Statement, statement } from "./statement.js";

/** A graph or a database that this version cannot work with; the message is for the person who started it. */
export class SetupError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SetupError";
  }
}

export interface SetupStep {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statement: Statement;
}
interface AppliedRow {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

const ATTEMPTS = 10;
const INDEX_SECONDS = 300;
// Labels and types as parameters, which the import rests on.
const OLDEST = [5, 26] as const;

/** The steps of `cypher/setup/`, each one statement, in the order of their numbers. */
export function setupSteps(): readonly SetupStep[] {
  const names = readdirSync(new URL("../../cypher/setup/", import.meta.url)).flatMap(
    (file) => /^(\d{3}-.+)\.cypher$/u.exec(file)?.[1] ?? [],
  );
  return names.sort().map((name) => {
    const text = statement(`setup/${name}`);
    return { number: Number(name.slice(0, 3)), name, checksum: checksumOf(text), statement: text };
  });
}

// Layout does not count.
const checksumOf = ({ text }: Statement) =>
  createHash("sha256").update(text.replace(/\s+/gu, " ").trim(), "utf8").digest("hex").slice(0, 16);

/** Applies the steps that the graph has not seen, on one server at a time; answers their names. */
export async function setUp(
  database: Database,
  steps: readonly SetupStep[] = setupSteps(),
): Promise<readonly string[]> {
  await refuseOldNeo4j(database);
  if (pendingOf(steps, await appliedTo(database)).length === 0) return awaited(database, []);
  // The first step makes the lease safe; like all of them it may run twice.
  const [first] = steps;
  if (first) await apply(database, first);
  const applied = await withLease(database, "setup", async () => {
    const pending = pendingOf(steps, await appliedTo(database));
    const done: SetupStep[] = [];
    try {
      for (const step of pending) {
        await apply(database, step);
        done.push(step);
      }
    } finally {
      const rows = done.map(({ number, name, checksum }) => ({ number, name, checksum }));
      await database.write((run) => run(statement("setup-log/record"), { steps: rows }));
    }
    return pending.map(({ name }) => name);
  });
  return awaited(database, applied);
}

// Schema changes of two servers that start together can lock one another out; a step may run twice.
async function apply(database: Database, step: SetupStep): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await database.execute(step.statement, {});
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof Error) || !isTransient(error.cause)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * attempt * (1 + Math.random())));
    }
  }
}

async function awaited(database: Database, applied: readonly string[]): Promise<readonly string[]> {
  await database.execute(statement("setup-log/await"), { seconds: INDEX_SECONDS });
  return applied;
}

// By `execute`, which a cluster's leader answers: another server may have written a moment ago.
const appliedTo = (database: Database) => database.execute<AppliedRow>(statement("setup-log/applied"), {});

function pendingOf(steps: readonly SetupStep[], applied: readonly AppliedRow[]): readonly SetupStep[] {
  const known = new Map(steps.map((step) => [step.name, step]));
  const newest = steps.at(-1);
  for (const { number, name, checksum } of applied) {
    const step = known.get(name);
    if (!step) throw new SetupError(number > (newest?.number ?? 0) ? newer(name, newest) : unknown(name));
    if (step.checksum !== checksum) throw new SetupError(changed(name));
  }
  const done = new Set(applied.map(({ name }) => name));
  return steps.filter(({ name }) => !done.has(name));
}

const newer = (name: string, newest: SetupStep | undefined) =>
  `This graph was set up by a newer version of dangbo-graph: it has seen the step ${name}, and this version knows none after ${newest?.name ?? "the start"}. Run that version or a newer one, or use another database.`;
const unknown = (name: string) =>
  `This graph has seen the setup step ${name}, which this version of dangbo-graph does not know. Run the version that set it up, or use another database.`;
const changed = (name: string) =>
  `The setup step ${name} is not the one that this graph was set up with. Put cypher/setup/${name}.cypher back as it was, and add a new step for what is to change.`;

async function refuseOldNeo4j(database: Database): Promise<void> {
  const [row] = await database.read<{ version: string }>(statement("setup-log/version"), {});
  const version = row?.version ?? "";
  const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new SetupError(
    `Neo4j ${version || "of an unknown version"} is too old: dangbo-graph needs ${OLDEST.join(".")} or newer.`,
  );
}
