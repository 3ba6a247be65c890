import type { TestProject } from "vitest/node";
import { ownNeo4j } from "./own-neo4j.js";

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

/** One Neo4j for the whole run, on data of its own that goes with it; TEST_NEO4J_URI names a throwaway one instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env["TEST_NEO4J_URI"];
  if (uri) {
    project.provide("neo4j", { uri });
    return async () => {};
  }
  const { started, stop } = await ownNeo4j({
    name: "test",
    jvmArguments: ["-XX:TieredStopAtLevel=1"],
    log: console.log,
  });
  const neo4j = await started;
  project.provide("neo4j", { uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  return stop;
}
