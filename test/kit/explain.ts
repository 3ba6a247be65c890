import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { inject } from "vitest";

let driver: Driver | undefined;

/** The operators that Neo4j would run a statement with, as `Operator details`. */
export async function explain(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { uri, user, password } = inject("neo4j");
  driver ??= neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password));
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
  return summary.plan ? operators(summary.plan) : [];
}

function operators({ operatorType, arguments: details, children }: Plan): readonly string[] {
  return [`${operatorType} ${details["Details"] ?? ""}`, ...children.flatMap(operators)];
}
