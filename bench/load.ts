import { readFileSync } from "node:fs";
import { Pool } from "undici";
import type { Sizes } from "./graph/sizes.js";
import type { Operation } from "./operations.js";
import type { Measured } from "./servers.js";

export interface Sample {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds a request. */
  readonly server: number;
  readonly database: number;
}

/** How many sets of variables take turns, so that no answer comes from a warm corner alone. */
const TURNS = 64;

/** `clients` ask one after another for a while; null where the server cannot be asked. */
export async function measure(
  server: Measured,
  operation: Operation,
  sizes: Sizes,
  clients: number,
  ms: number,
  databasePid: number,
): Promise<Sample | null> {
  const requests = Array.from({ length: TURNS }, (_, n) => server.request(operation, operation.variables(n, sizes)));
  if (requests[0] === null) return null;
  let turn = 0;
  return load(server, () => requests[turn++ % TURNS], clients, ms, databasePid);
}

/** The same with what `next` gives, until there is no more. */
export async function load(
  server: Measured,
  next: () => ReturnType<Measured["request"]> | undefined,
  clients: number,
  ms: number,
  databasePid: number,
): Promise<Sample> {
  const pool = new Pool(server.origin, { connections: clients, pipelining: 1 });
  const times: number[] = [];
  const [serverBefore, databaseBefore] = [cpu(server.pid), cpu(databasePid)];
  const started = performance.now();
  const until = started + ms;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const asked = next();
      if (!asked) return;
      const before = performance.now();
      const { statusCode, body } = await pool.request({
        path: asked.path,
        method: "POST",
        headers: { "content-type": "application/json" },
        body: asked.body,
      });
      const text = await body.text();
      if (statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(`${server.name}: ${asked.body} ${text}`);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = performance.now() - started;
  const count = times.length;
  const sample = {
    rps: (1000 * count) / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    server: (cpu(server.pid) - serverBefore) / count,
    database: (cpu(databasePid) - databaseBefore) / count,
  };
  await pool.close();
  return sample;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const [LOOK_MS, IDLE_MS, PATIENCE_MS] = [1_000, 200, 120_000];

/** When these processes have next to nothing left to do by themselves, or some time has gone by. */
export async function idle(pids: readonly number[]): Promise<void> {
  const taken = () => pids.reduce((sum, pid) => sum + cpu(pid), 0);
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const before = taken();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (taken() - before < IDLE_MS) return;
  }
}

/** CPU milliseconds of a process so far: user and system time, in ticks of 10 ms. */
function cpu(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /su, "")
    .split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}
