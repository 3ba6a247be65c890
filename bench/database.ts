import { openDatabase } from "../src/db/database.js";
import { ownNeo4j } from "../test/kit/own-neo4j.js";
import type { AtEnd } from "./ending.js";
import { loadGraph } from "./graph/load.js";
import type { Sizes } from "./graph/sizes.js";

export interface BenchDatabase {
  readonly pid: number;
  readonly sizes: Sizes;
  readonly environment: Readonly<Record<string, string>>;
}

/** The embedded Neo4j on data of its own with a generated graph, gone at the end. */
export async function openBench(size: number, atEnd: AtEnd, log: (line: string) => void): Promise<BenchDatabase> {
  const [heap, pageCache] = size > 200_000 ? ["4g", "2g"] : ["2g", "1g"];
  const { started, stop } = await ownNeo4j({ name: "bench", heap, pageCache, log });
  atEnd(stop);
  const neo4j = await started;
  const database = openDatabase(neo4j);
  const sizes = await loadGraph(database, size, log);
  // The peer enters by the label of what it is asked for, this product and the bare server by `Entity`.
  for (const kind of Object.keys(sizes)) {
    const text = `CREATE INDEX peer_${kind.toLowerCase()} FOR (node:${kind}) ON (node.id)`;
    await database.execute({ name: "index", text }, {});
  }
  await database.execute({ name: "await", text: "CALL db.awaitIndexes(600)" }, {});
  await database.close();
  const { uri, user, password, pid } = neo4j;
  return { pid, sizes, environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } };
}
