import { parseArgs } from "node:util";
import { openBench } from "./database.js";
import { type AtEnd, runToTheEnd } from "./ending.js";
import { idle, measure } from "./load.js";
import { operations } from "./operations.js";
import { digits, median } from "./report.js";
import { type Measured, type Name, start } from "./servers.js";

/** What a request takes in a large graph beside a small one, each on a Neo4j of its own, measured in turn. */
const { values } = parseArgs({
  options: {
    small: { type: "string", default: "10000" },
    large: { type: "string", default: "1000000" },
    only: { type: "string", default: "adefg" },
    rounds: { type: "string", default: "7" },
  },
});
const CLIENTS = 8;
const [WARM_MS, ROUND_MS] = [3_000, 1_000];

async function grow(atEnd: AtEnd): Promise<void> {
  const graphs = [];
  for (const size of [values.small, values.large]) {
    const started = Date.now();
    const database = await openBench(Number(size), atEnd, () => {});
    console.error(`${size} entities after ${Math.round((Date.now() - started) / 1_000)} s`);
    const servers: Partial<Record<Name, Measured>> = {};
    for (const name of ["dangbo-graph", "bare"] as const) {
      servers[name] = await start(name, database.environment, [], atEnd);
    }
    graphs.push({ database, servers: Object.values(servers) });
  }
  const asked = operations.filter(({ name }) => values.only.includes(name));
  for (const operation of asked) {
    for (const { database, servers } of graphs) {
      for (const server of servers) await measure(server, operation, database.sizes, CLIENTS, WARM_MS, database.pid);
    }
  }
  await idle(graphs.flatMap(({ database, servers }) => [database.pid, ...servers.map(({ pid }) => pid)]));
  console.log(
    "| operation | CPU ms, small | CPU ms, large | large ÷ small | of the bare server |\n| ---|---|---|---|--- |",
  );
  for (const operation of asked) {
    const rounds: number[][] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const taken: number[] = [];
      for (const { database, servers } of graphs) {
        for (const server of servers) {
          const sample = await measure(server, operation, database.sizes, CLIENTS, ROUND_MS, database.pid);
          taken.push(sample ? sample.server + sample.database : Number.NaN);
        }
      }
      rounds.push(taken);
    }
    const of = (what: (taken: number[]) => number) => digits(median(rounds.map(what)));
    const [small, large] = [of(([own = 0]) => own), of(([, , own = 0]) => own)];
    const growth = [
      of(([before = 0, , after = 0]) => after / before),
      of(([, before = 0, , after = 0]) => after / before),
    ];
    console.log(`| ${[`${operation.name} ${operation.title}`, small, large, ...growth].join(" | ")} |`);
  }
}

await runToTheEnd(grow);
