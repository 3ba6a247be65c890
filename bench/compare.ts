import { isDeepStrictEqual } from "node:util";
import type { Sizes } from "./graph/sizes.js";
import type { Operation } from "./operations.js";
import type { Measured } from "./servers.js";

const LOOKS = 5;

export interface Compared {
  /** Statements of the last request to this product. */
  readonly statements: number;
  /** By server, whether its answers are the product's; null where they are not meant to be. */
  readonly equal: Readonly<Record<string, boolean | null>>;
}

/** Asks all servers the same and holds their answers against each other. */
export async function compare(servers: readonly Measured[], operation: Operation, sizes: Sizes): Promise<Compared> {
  let statements = 0;
  const equal: Record<string, boolean | null> = {};
  for (let n = 0; n < LOOKS; n++) {
    const answers = new Map<string, any>(); // whatever the servers say
    for (const server of servers) {
      const asked = server.request(operation, operation.variables(n, sizes));
      if (asked) answers.set(server.name, await answerOf(server.origin + asked.path, asked.body));
    }
    const { data, extensions } = answers.get("dangbo-graph");
    statements = extensions?.cost.statements ?? 0;
    for (const [name, answer] of answers) {
      if (name === "dangbo-graph") continue;
      const alike = name === "bare" ? sameAnswer(operation, data, answer.data) : sameLeaves(data, answer.data);
      equal[name] = operation.same ? (equal[name] ?? true) && alike : null;
    }
  }
  return { statements, equal };
}

/** What holds of a server that is new and of one that has been asked for a while; the statements are the latter's. */
export function both(before: Compared, after: Compared): Compared {
  const equal = Object.entries(after.equal).map(([name, same]) => [name, same && before.equal[name]]);
  return { statements: after.statements, equal: Object.fromEntries(equal) };
}

async function answerOf(url: string, body: string): Promise<unknown> {
  const headers = { "content-type": "application/json", "x-graph-cost": "1" };
  const answer = (await (await fetch(url, { method: "POST", headers, body })).json()) as { readonly errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

// A lineage lists what is equally far in an order of its own.
const sameAnswer = (operation: Operation, one: unknown, other: unknown): boolean =>
  operation.name === "h" ? sameLeaves(one, other) : isDeepStrictEqual(one, other);

// Another API: the same figures and texts, in other shapes and in whatever order its lists have.
function sameLeaves(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(leaves(one).toSorted(), leaves(other).toSorted());
}

function leaves(value: unknown): readonly string[] {
  if (value === null || typeof value !== "object") return [String(value)];
  return Object.values(value).flatMap(leaves);
}
