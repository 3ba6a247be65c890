import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { endWithThisProcess } from "../src/db/embedded/exit-hook.js";
import type { AtEnd } from "./ending.js";
import type { Operation, Variables } from "./operations.js";

export const names = ["dangbo-graph", "bare", "@neo4j/graphql"] as const;
export type Name = (typeof names)[number];

export interface Measured {
  readonly name: Name;
  readonly pid: number;
  readonly origin: string;
  /** The path and body that ask an operation of it; null where it cannot be asked. */
  readonly request: (
    operation: Operation,
    variables: Variables,
  ) => { readonly path: string; readonly body: string } | null;
}

type Environment = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL("../", import.meta.url));
const commands: Readonly<Record<Name, readonly string[]>> = {
  "dangbo-graph": ["dist/main.js"],
  bare: ["--import", "tsx", "bench/bare/server.ts"],
  "@neo4j/graphql": ["--import", "tsx", "bench/peer/server.ts"],
};

/** Starts one of the servers as a process of its own on the bench's database; Node's `options` are for this product. */
export async function start(
  name: Name,
  database: Environment,
  options: readonly string[],
  atEnd: AtEnd,
): Promise<Measured> {
  const child = spawn(process.execPath, [...(name === "dangbo-graph" ? options : []), ...commands[name]], {
    cwd: root,
    env: { ...process.env, ...database, PORT: "0", SEEDS: "off", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  endWithThisProcess(child);
  atEnd(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const origin = await originOf(child, name);
  return {
    name,
    pid: child.pid ?? 0,
    origin,
    request: (operation, variables) => {
      if (name === "bare") return { path: `/${operation.name}`, body: JSON.stringify({ variables }) };
      const query = name === "dangbo-graph" ? operation.query : operation.peer;
      if (query === undefined) return null;
      return { path: name === "dangbo-graph" ? "/graphql" : "/", body: JSON.stringify({ query, variables }) };
    },
  };
}

async function originOf(child: ChildProcess, name: string): Promise<string> {
  if (!child.stdout) throw new Error(`${name} has no output`);
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /(?:listening|playground): (http:\/\/[^/]+)/u.exec(line)?.[1];
    if (origin === undefined) continue;
    child.stdout.resume();
    return origin;
  }
  throw new Error(`${name} ended before it listened`);
}
