import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { lockDataDir } from "../../src/db/embedded/data-dir-lock.js";
import { startEmbedded } from "../../src/db/embedded/embedded.js";
import { NEO4J_VERSION } from "../../src/db/embedded/jars.js";

export interface TestNeo4j {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

export const cacheDir = join(
  process.env["CACHE_DIR"] || join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "dangbo-graph"),
  `neo4j-${NEO4J_VERSION}`,
);

/** One Neo4j for the whole run, on data of its own that goes with it; TEST_NEO4J_URI names a throwaway one instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env["TEST_NEO4J_URI"];
  if (uri) {
    project.provide("neo4j", { uri });
    return async () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), "dangbo-graph-test-"));
  const lock = await lockDataDir(dataDir, console.log);
  const neo4j = await startEmbedded({
    lock,
    cacheDir,
    env: process.env,
    javaHome: process.env["JAVA_HOME"],
    jvmArguments: ["-XX:TieredStopAtLevel=1"],
    log: console.log,
  });
  project.provide("neo4j", { uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  return async () => {
    await neo4j.stop();
    lock.release();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
