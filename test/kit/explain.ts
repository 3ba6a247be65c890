import neo4j, { type Driver, type Plan, type ResultSummary } from "neo4j-driver";
import { inject } from "vitest";

type Parameters = Readonly<Record<string, unknown>>;

let driver: Driver | undefined;

/** The operators that Neo4j would run a statement with, as `Operator details`. */
export async function explain(text: string, parameters: Parameters): Promise<readonly string[]> {
  const { summary } = await connected().executeQuery(`EXPLAIN ${text}`, parameters);
  return summary.plan ? operators(summary.plan) : [];
}

const forbidden =
  /^(?:\w*AllNodesScan|\w*NodeByLabelScan|\w*LabelsScan|\w*RelationshipTypes?Scan|Eager|CartesianProduct)@/u;

export interface Planned {
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/** What no read may be planned with: a scan, an eager step or a Cartesian product. */
export async function planFaults(statements: readonly Planned[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, text, parameters } of statements) {
    const steps = await explain(text, parameters);
    faults.push(...steps.filter((step) => forbidden.test(step)).map((step) => `${name}: ${step}`));
  }
  return faults;
}

/** How often Neo4j turns to its store for a statement, which no other work on the machine changes. */
export async function storeHits(text: string, parameters: Parameters): Promise<number> {
  const { summary } = await connected().executeQuery(`PROFILE ${text}`, parameters);
  return summary.profile ? hitsOf(summary.profile) : 0;
}

function connected(): Driver {
  const { uri, user, password } = inject("neo4j");
  driver ??= neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user ?? "neo4j", password));
  return driver;
}

// The driver's own name for it is on its way out.
type Profile = Exclude<ResultSummary["profile"], false>;

const hitsOf = ({ dbHits, children }: Profile): number => children.reduce((sum, child) => sum + hitsOf(child), dbHits);

function operators({ operatorType, arguments: details, children }: Plan): readonly string[] {
  return [`${operatorType} ${details["Details"] ?? ""}`, ...children.flatMap(operators)];
}
