import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { lockDataDir } from "../../src/db/embedded/data-dir-lock.js";
import { type EmbeddedNeo4j, type EmbeddedOptions, startEmbedded } from "../../src/db/embedded/embedded.js";
import { NEO4J_VERSION } from "../../src/db/embedded/jars.js";

export const cacheDir = join(
  process.env["CACHE_DIR"] || join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "dangbo-graph"),
  `neo4j-${NEO4J_VERSION}`,
);

export interface OwnNeo4jOptions extends Pick<EmbeddedOptions, "jvmArguments" | "heap" | "pageCache" | "log"> {
  /** What its data folder is called after. */
  readonly name: string;
}

export interface OwnNeo4j {
  readonly started: Promise<EmbeddedNeo4j>;
  /** Ends it, once it is up, and its data with it. */
  readonly stop: () => Promise<void>;
}

/** An embedded Neo4j on data of its own. */
export async function ownNeo4j({ name, log, ...wishes }: OwnNeo4jOptions): Promise<OwnNeo4j> {
  const dataDir = mkdtempSync(join(tmpdir(), `dangbo-graph-${name}-`));
  const lock = await lockDataDir(dataDir, log);
  const started = startEmbedded({
    lock,
    cacheDir,
    env: process.env,
    javaHome: process.env["JAVA_HOME"],
    log,
    ...wishes,
  });
  return {
    started,
    stop: async () => {
      // Half-way through its start it would write into a folder that is no more.
      const neo4j = await started.catch(() => undefined);
      await neo4j?.stop();
      lock.release();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
