import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/db/database.js";
import { lockDataDir } from "../src/db/embedded/data-dir-lock.js";
import { startEmbedded } from "../src/db/embedded/embedded.js";
import { NEO4J_VERSION } from "../src/db/embedded/jars.js";
import { loadGraph } from "./graph/load.js";
import type { Sizes } from "./graph/sizes.js";

export interface BenchDatabase {
  readonly pid: number;
  readonly sizes: Sizes;
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const cacheHome = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
const cacheDir = join(process.env["CACHE_DIR"] || join(cacheHome, "dangbo-graph"), `neo4j-${NEO4J_VERSION}`);

/** The embedded Neo4j on data of its own with a generated graph, gone when it stops. */
export async function openBench(size: number, log: (line: string) => void): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "dangbo-graph-bench-"));
  const lock = await lockDataDir(dataDir, log);
  const [heap, pageCache] = size > 200_000 ? ["4g", "2g"] : ["2g", "1g"];
  const neo4j = await startEmbedded({
    lock,
    cacheDir,
    env: process.env,
    javaHome: process.env["JAVA_HOME"],
    heap,
    pageCache,
    log,
  });
  const stop = async () => {
    await neo4j.stop();
    lock.release();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const database = openDatabase(neo4j);
    const sizes = await loadGraph(database, size, log);
    await database.close();
    const { uri, user, password, pid } = neo4j;
    return { pid, sizes, environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
