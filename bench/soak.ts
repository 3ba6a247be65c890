import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Pool } from "undici";
import { openBench } from "./database.js";
import { type AtEnd, runToTheEnd } from "./ending.js";
import { operations } from "./operations.js";
import { start } from "./servers.js";

/** What this server holds in memory while it answers for long: the eight operations in turn, and now and then what nobody asked before. */
const { values } = parseArgs({
  options: { requests: { type: "string", default: "200000" }, size: { type: "string", default: "1000" } },
});
const CLIENTS = 8;
const LOOKS = 10;
/** One request of so many is a query that never comes again. */
const STRANGE = 50;

async function soak(atEnd: AtEnd): Promise<void> {
  const database = await openBench(Number(values.size), atEnd, () => {});
  const server = await start("dangbo-graph", database.environment, [], atEnd);
  const pool = new Pool(server.origin, { connections: CLIENTS, pipelining: 1 });
  const total = Number(values.requests);
  const ask = async (n: number): Promise<void> => {
    const operation = operations[n % operations.length];
    if (!operation) return;
    const usual = { query: operation.query, variables: operation.variables(n, database.sizes) };
    const strange = { query: `{ c${n}: committees(first: 2) { nodes { t${n}: terms { label } } } }` };
    const { statusCode, body } = await pool.request({
      path: "/graphql",
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(n % STRANGE === 0 ? strange : usual),
    });
    const text = await body.text();
    if (statusCode !== 200 || text.startsWith('{"errors"')) throw new Error(text);
  };
  console.log("requests | resident MB\n---|---");
  for (let look = 1, n = 0; look <= LOOKS; look++) {
    const until = Math.round((total * look) / LOOKS);
    const client = async () => {
      while (n < until) await ask(n++);
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    console.log(`${until} | ${residentOf(server.pid)}`);
  }
  await pool.close();
}

function residentOf(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024);
}

await runToTheEnd(soak);
