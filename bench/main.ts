import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { compare } from "./compare.js";
import { openBench } from "./database.js";
import { measure, type Sample } from "./load.js";
import { operations } from "./operations.js";
import { cpuRatio, type Finding, rpsRatio, svg, table, write } from "./report.js";
import { type Measured, type Name, names, start } from "./servers.js";

const { values } = parseArgs({
  options: {
    size: { type: "string" },
    clients: { type: "string" },
    rounds: { type: "string" },
    seconds: { type: "string" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    /** Prints, and leaves docs/performance.md as it is. */
    dry: { type: "boolean", default: false },
  },
});
const size = Number(values.size ?? (values.quick ? 10_000 : 100_000));
const clients = (values.clients ?? (values.quick ? "8" : "1,8,32")).split(",").map(Number);
const rounds = Number(values.rounds ?? (values.quick ? 2 : 5));
const ms = 1_000 * Number(values.seconds ?? (values.quick ? 1 : 2));
const asked = operations.filter(({ name }) => !values.only || values.only.includes(name));
const log = (line: string) => console.error(line);

const started = Date.now();
const database = await openBench(size, log);
log(`${size} entities after ${Math.round((Date.now() - started) / 1_000)} s`);
const servers: Measured[] = [];
try {
  for (const name of names) servers.push(await start(name, database.environment));
  const findings: Finding[] = [];
  for (const operation of asked) {
    const compared = await compare(servers, operation, database.sizes);
    // Plans, compiled code and caches: what is measured afterwards is a server that has been up for a while.
    for (const server of servers) await measure(server, operation, database.sizes, 8, 1.5 * ms, database.pid);
    for (const each of clients) {
      const taken: Partial<Record<Name, Sample>>[] = [];
      for (let round = 0; round < rounds; round++) {
        const samples: Partial<Record<Name, Sample>> = {};
        for (const server of servers) {
          const sample = await measure(server, operation, database.sizes, each, ms, database.pid);
          if (sample) samples[server.name] = sample;
        }
        taken.push(samples);
      }
      const finding = { operation, clients: each, rounds: taken, compared };
      findings.push(finding);
      log(
        `${operation.name} c=${each}: ${rpsRatio(finding, "bare").toFixed(2)} of bare (CPU × ${cpuRatio(finding, "bare").toFixed(2)}), ` +
          `${rpsRatio(finding, "@neo4j/graphql").toFixed(2)} of @neo4j/graphql, ${compared.statements} statements, same: ${JSON.stringify(compared.equal)}`,
      );
    }
  }
  const conditions = `${size} entities, ${rounds} rounds of ${ms / 1_000} s, medians of ratios within a round; node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ""}, shared by load, server and database.`;
  const text = [
    "",
    conditions,
    "",
    table(findings),
    "",
    "![Requests a second against the bare server](performance.svg)",
  ];
  console.log(text.join("\n"));
  if (!values.dry) write(text, svg(findings, clients.includes(8) ? 8 : (clients[0] ?? 8)));
} finally {
  for (const server of servers) server.stop();
  await database.stop();
}
process.exit();
