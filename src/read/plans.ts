import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { DatabaseError } from "../db/errors.js";

/** Structures whose readiness is remembered. */
const MOST_KNOWN = 500;
/** Sights after which a statement is planned: a new text costs the database as much as some twenty answers. */
export const WORTH_PLANNING = 3;
const MOST_WAITING = 20;

interface Known {
  seen: number;
  state: "NEW" | "WAITING" | "READY" | "REFUSED";
}

/**
 * Which statements of several levels the database has planned. They are run once in the background before anyone waits
 * for them, one at a time, however many a stranger asks for.
 */
export class Plans {
  /** `after` so many sights a statement is planned; from 0 on all are taken as ready, Infinity is never. */
  constructor(
    private readonly after = WORTH_PLANNING,
    private readonly log: (error: unknown) => void = () => {},
  ) {}

  readonly #known = new LRUCache<string, Known>({ max: MOST_KNOWN });
  readonly #turn = pLimit(1);

  /** Whether the statement of this name is ready; asked often enough, it soon is. */
  ready(name: string, run: () => Promise<unknown>): boolean {
    const known = this.#known.get(name) ?? { seen: 0, state: "NEW" };
    if (known.seen++ === 0) this.#known.set(name, known);
    if (this.after === 0) return known.state !== "REFUSED";
    if (known.state === "NEW" && known.seen >= this.after && this.#turn.pendingCount < MOST_WAITING) {
      known.state = "WAITING";
      void this.#turn(() => this.#plan(name, known, run));
    }
    return known.state === "READY";
  }

  /** A statement that failed once is not asked again: what it reads is read level by level. */
  refuse(name: string, error: unknown): void {
    this.#known.set(name, { seen: this.after, state: "REFUSED" });
    this.log(error);
  }

  /** When all that was wanted so far is planned. */
  async settled(): Promise<void> {
    await this.#turn(() => Promise.resolve());
  }

  // As long a pause as it took leaves the database to those who wait.
  async #plan(name: string, known: Known, run: () => Promise<unknown>): Promise<void> {
    const started = performance.now();
    try {
      await run();
      known.state = "READY";
    } catch (error) {
      // A database that was away has said nothing of the statement.
      if (error instanceof DatabaseError && error.fault === "UNAVAILABLE")
        Object.assign(known, { seen: 0, state: "NEW" });
      else this.refuse(name, error);
    }
    await new Promise((resolve) => setTimeout(resolve, performance.now() - started).unref());
  }
}
