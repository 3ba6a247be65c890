import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { both, type Compared, compare } from "./compare.js";
import { openBench } from "./database.js";
import { type AtEnd, runToTheEnd } from "./ending.js";
import { idle, measure, type Sample } from "./load.js";
import { operations } from "./operations.js";
import { cpuRatio, type Finding, rpsRatio, svg, table, write } from "./report.js";
import { type Measured, type Name, names, start } from "./servers.js";
import { strangers } from "./strange.js";

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
    /** So many queries that nobody foresaw are asked twice, besides the eight operations. */
    strange: { type: "string", default: "300" },
    /** A folder for V8's profile of this server, which stands for what is measured with `--only`. */
    profile: { type: "string" },
  },
});
const size = Number(values.size ?? (values.quick ? 10_000 : 100_000));
const clients = (values.clients ?? (values.quick ? "8" : "1,8,32")).split(",").map(Number);
const rounds = Number(values.rounds ?? (values.quick ? 2 : 5));
const ms = 1_000 * Number(values.seconds ?? (values.quick ? 1 : 2));
const asked = operations.filter(({ name }) => !values.only || values.only.includes(name));
/** How long a server is asked an operation before it is measured, twice. */
const WARM_MS = 2_000;
const log = (line: string) => console.error(line);

async function bench(atEnd: AtEnd): Promise<void> {
  const started = Date.now();
  const database = await openBench(size, atEnd, log);
  log(`${size} entities after ${Math.round((Date.now() - started) / 1_000)} s`);
  const options = values.profile ? ["--cpu-prof", `--cpu-prof-dir=${values.profile}`] : [];
  const servers: Measured[] = [];
  for (const name of names) servers.push(await start(name, database.environment, options, atEnd));
  // Plans, compiled code and caches: what is measured afterwards are servers that have been up for a while.
  const atFirst: Compared[] = [];
  for (const operation of asked) {
    atFirst.push(await compare(servers, operation, database.sizes));
    for (const server of servers) await measure(server, operation, database.sizes, 8, WARM_MS, database.pid);
  }
  // This server makes itself ready for the example operations meanwhile.
  await idle([database.pid, ...servers.map(({ pid }) => pid)]);
  const findings: Finding[] = [];
  for (const [at, operation] of asked.entries()) {
    for (const server of servers) await measure(server, operation, database.sizes, 8, WARM_MS, database.pid);
    const now = await compare(servers, operation, database.sizes);
    const compared = both(atFirst[at] ?? now, now);
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
  const strange = await strangers(servers, Number(values.strange), database.sizes, database.pid);
  const conditions = `${size} entities, ${rounds} rounds of ${ms / 1_000} s, medians of ratios within a round; node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ""}, shared by load, server and database.`;
  const text = [
    "",
    conditions,
    "",
    table(findings),
    "",
    ...strange,
    "![Requests a second against the bare server](performance.svg)",
  ];
  console.log(text.join("\n"));
  if (!values.dry) write(text, svg(findings, clients.includes(8) ? 8 : (clients[0] ?? 8)));
}

await runToTheEnd(bench);
