import { randomUUID } from "node:crypto";
import type { Database } from "./database.js";
import { statement } from "./statement.js";

const LEASE_SECONDS = 30;
const POLL_MILLISECONDS = 250;
const PATIENCE_MILLISECONDS = 180_000;

/** Another server held the lease for longer than anyone should. */
export class LeaseError extends Error {
  constructor(name: string) {
    super(
      `Another server has been busy with the ${name} of this graph for three minutes. Wait for it, or end it, and start again.`,
    );
    this.name = "LeaseError";
  }
}

/**
 * Runs `work` on one of several servers at a time. A lease, since schema changes stand in transactions of their own and
 * no lock outlives one; it runs out by itself where its server dies, and is renewed while `work` goes on.
 */
export async function withLease<T>(database: Database, name: string, work: () => Promise<T>): Promise<T> {
  const holder = randomUUID();
  const take = async () => {
    const rows = await database.write((run) =>
      run<{ holder: string }>(statement("lease/take"), { name, holder, seconds: LEASE_SECONDS }),
    );
    return rows.length > 0;
  };
  const latest = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await take())) {
    if (Date.now() > latest) throw new LeaseError(name);
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  // A renewal that fails shows in the work itself.
  const renewal = setInterval(() => void take().catch(() => undefined), (LEASE_SECONDS / 3) * 1_000);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await database.write((run) => run(statement("lease/release"), { name, holder })).catch(() => undefined);
  }
}
