import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { importBundles } from "../src/bundle/import.js";
import { bundlesOf, inBatches } from "../src/cli/bundles.js";
import { type Database, openDatabase } from "../src/db/database.js";
import { setUp } from "../src/db/setup.js";
import { articleBundle, FACTS_AN_ARTICLE } from "../test/kit/many-articles.js";
import { ownNeo4j } from "../test/kit/own-neo4j.js";

/**
 * How fast an import is beside the bare driver, which makes the same nodes and relationships in batches of 5,000 on a
 * Neo4j of its own with the same indexes. The two take turns, since the machine may be busy with other things too.
 */
const { values } = parseArgs({
  options: { facts: { type: "string", default: "100000" }, round: { type: "string", default: "10000" } },
});
const articles = Math.ceil(Number(values.facts) / FACTS_AN_ARTICLE);
const perRound = Math.ceil(Number(values.round) / FACTS_AN_ARTICLE);
const BARE_BATCH = 5_000;

interface Written {
  readonly nodes: Map<string, unknown[]>;
  readonly links: Map<string, unknown[]>;
}

/** The same database, telling what an import creates. */
function watched(database: Database, written: Written): Database {
  return {
    ...database,
    write: (work) =>
      database.write((run) =>
        work((statement, parameters) => {
          const { kind, type, rows } = parameters;
          if (statement.name === "import/create") add(written.nodes, String(kind), rows);
          if (statement.name === "import/link") add(written.links, String(type), rows);
          return run(statement, parameters);
        }),
      ),
  };
}

function add(lists: Map<string, unknown[]>, key: string, rows: unknown): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  if (Array.isArray(rows)) list.push(...(rows as unknown[])); // what an array holds is any
}

async function importRound(database: Database, first: number, last: number): Promise<number> {
  const lines = Array.from({ length: last - first }, (_, index) => `${JSON.stringify(articleBundle(first + index))}\n`);
  const input = { name: "articles.ndjson", size: 0, open: () => Readable.from(lines.map((line) => Buffer.from(line))) };
  const started = performance.now();
  for await (const batch of inBatches(bundlesOf([input], () => {}))) {
    const reports = await importBundles(
      database,
      batch.map((each) => {
        if ("bundle" in each) return each.bundle;
        throw new Error(`${each.troubles[0]?.pointer}: ${each.troubles[0]?.message}`);
      }),
    );
    for (const { problems } of reports) if (problems[0]) throw new Error(problems[0].message);
  }
  return performance.now() - started;
}

async function bareRound(database: Database, { nodes, links }: Written): Promise<number> {
  const started = performance.now();
  const send = async (text: string, rows: readonly unknown[]) => {
    for (let start = 0; start < rows.length; start += BARE_BATCH)
      await database.execute({ name: "bare", text }, { rows: rows.slice(start, start + BARE_BATCH) });
  };
  for (const [kind, rows] of nodes)
    await send(
      `UNWIND $rows AS row CREATE (n:Entity:${kind}) SET n = row[0] WITH n, row UNWIND row[1] AS value CREATE (:Key {value: value})-[:NAMES]->(n)`,
      rows,
    );
  for (const [type, rows] of links)
    await send(
      `UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) CREATE (a)-[r:${type}]->(b) SET r = row[2]`,
      rows,
    );
  return performance.now() - started;
}

async function startNeo4j() {
  const { started, stop } = await ownNeo4j({ name: "bench", log: () => {} });
  const neo4j = await started;
  const database = openDatabase(neo4j);
  await setUp(database);
  return {
    database,
    pid: neo4j.pid,
    stop: async () => {
      await database.close();
      await stop();
    },
  };
}

/** The most memory that a process ever held, in MB; where the system tells. */
function peakOf(pid: number | "self"): string {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return `${Math.round(Number(kilobytes) / 1_024)} MB`;
  } catch {
    return "unknown";
  }
}

const ours = await startNeo4j();
const bare = await startNeo4j();
let [oursMs, bareMs, facts, nodeCount, linkCount] = [0, 0, 0, 0, 0];
try {
  for (let first = 0; first < articles; first += perRound) {
    const last = Math.min(articles, first + perRound);
    const written: Written = { nodes: new Map(), links: new Map() };
    const one = await importRound(watched(ours.database, written), first, last);
    const other = await bareRound(bare.database, written);
    oursMs += one;
    bareMs += other;
    const fresh = (last - first) * FACTS_AN_ARTICLE;
    facts += fresh;
    nodeCount += [...written.nodes.values()].reduce((sum, rows) => sum + rows.length, 0);
    linkCount += [...written.links.values()].reduce((sum, rows) => sum + rows.length, 0);
    const rate = (ms: number) => Math.round((fresh * 1_000) / ms);
    console.log(
      `${facts} facts: import ${rate(one)}/s, bare driver ${rate(other)}/s, ratio ${(other / one).toFixed(2)}`,
    );
  }
  console.log(
    `All: ${facts} facts (${nodeCount} entities, ${linkCount} relationships besides those of keys) in ${Math.round(oursMs / 1_000)} s, bare ${Math.round(bareMs / 1_000)} s, ratio ${(bareMs / oursMs).toFixed(2)}`,
  );
  console.log(`Peak memory: node ${peakOf("self")}, Neo4j ${peakOf(ours.pid)}`);
} finally {
  await ours.stop();
  await bare.stop();
}
process.exit();
