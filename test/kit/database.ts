import { Neo4jError } from "neo4j-driver";
import { inject } from "vitest";
import { type Database, openDatabase } from "../../src/db/database.js";
import { setUp } from "../../src/db/setup.js";
import type { Statement } from "../../src/db/statement.js";

export interface TestDatabase {
  readonly database: Database;
  /** Empties the graph, the schema stays. */
  readonly clear: () => Promise<void>;
  /** A statement of the test's own, to make or look at what is stored. */
  readonly cypher: <Row>(text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

const test = (text: string): Statement => ({ name: "test", text });

/** The run's Neo4j, set up and empty. */
export async function testDatabase(): Promise<TestDatabase> {
  const boltReads = process.env["BOLT_READS"] === "driver" ? "driver" : "own";
  const database = openDatabase({ ...inject("neo4j"), boltReads });
  const cypher: TestDatabase["cypher"] = (text, parameters = {}) => database.execute(test(text), parameters);
  const clear = async () => {
    await cypher("MATCH (n) WHERE NOT n:Setup CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS");
  };
  await setUp(database);
  await clear();
  return { database, clear, cypher, close: database.close };
}

/** What the driver throws for a code of Neo4j's. */
export const neo4jFault = (code: string, message: string): Error => new Neo4jError(message, code, "", "");
