import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/db/database.js";
import { lockDataDir } from "../src/db/embedded/data-dir-lock.js";
import { startEmbedded } from "../src/db/embedded/embedded.js";
import { NEO4J_VERSION } from "../src/db/embedded/jars.js";
import type { AtEnd } from "./ending.js";
import { loadGraph } from "./graph/load.js";
import type { Sizes } from "./graph/sizes.js";

export interface BenchDatabase {
  readonly pid: number;
  readonly sizes: Sizes;
  readonly environment: Readonly<Record<string, string>>;
}

const cacheHome = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
const cacheDir = join(process.env["CACHE_DIR"] || join(cacheHome, "dangbo-graph"), `neo4j-${NEO4J_VERSION}`);

/** The embedded Neo4j on data of its own with a generated graph, gone at the end. */
export async function openBench(size: number, atEnd: AtEnd, log: (line: string) => void): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "dangbo-graph-bench-"));
  const lock = await lockDataDir(dataDir, log);
  const [heap, pageCache] = size > 200_000 ? ["4g", "2g"] : ["2g", "1g"];
  const starting = startEmbedded({
    lock,
    cacheDir,
    env: process.env,
    javaHome: process.env["JAVA_HOME"],
    heap,
    pageCache,
    log,
  });
  atEnd(async () => {
    // Half-way through its start it would write into a folder that is no more.
    const neo4j = await starting.catch(() => undefined);
    await neo4j?.stop();
    lock.release();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const neo4j = await starting;
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
