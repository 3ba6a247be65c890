import type { TestDatabase } from "./database.js";

/** All that is stored but times and the database's own ids, one text a node and a relationship, in an order of its own. */
export async function graphTexts({ cypher }: TestDatabase): Promise<readonly string[]> {
  const nodes = await cypher<{ node: unknown }>("MATCH (n:Entity|Key) RETURN [labels(n), properties(n)] AS node");
  const links = await cypher<{ link: unknown }>(
    "MATCH (a:Entity|Key)-[r]->(b) RETURN [type(r), coalesce(a.id, a.value), b.id, properties(r)] AS link",
  );
  return [...nodes.map(({ node }) => textOf(node)), ...links.map(({ link }) => textOf(link))].sort();
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (name, inner: unknown) => {
    if (name === "updatedAt") return undefined;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });

/** All that is stored, less what counts writes, in an order that rests on what it says. */
export async function snapshot(cypher: TestDatabase["cypher"]): Promise<readonly string[]> {
  const nodes = await cypher<{ kinds: string[]; keys: string[]; properties: Record<string, unknown> }>(
    "MATCH (n:Entity) RETURN labels(n) AS kinds, properties(n) AS properties, [(k:Key)-[:NAMES]->(n) | k.value] AS keys",
  );
  const links = await cypher<{ link: string[]; properties: Record<string, unknown> }>(
    "MATCH (a:Entity)-[r]->(b:Entity) RETURN [a.id, type(r), b.id] AS link, properties(r) AS properties",
  );
  return [
    ...nodes.map(({ kinds, keys, properties }) => {
      const { revision: _, updatedAt: __, ...facts } = properties;
      return JSON.stringify([kinds.sort(), keys.sort(), told(facts)]);
    }),
    ...links.map(({ link, properties }) => JSON.stringify([link, told(properties)])),
  ].sort();
}

/** Parallel lists as one list of their entries, whose order says nothing; "" and -1 are nothing. */
function told(properties: Readonly<Record<string, unknown>>): unknown {
  const lists = Object.entries(properties).filter(([name]) => /^evidence[A-Z]/u.test(name));
  const facts = Object.entries(properties).filter(([name]) => !/^evidence[A-Z]/u.test(name));
  const length = (lists[0]?.[1] as unknown[] | undefined)?.length ?? 0;
  const evidence = Array.from({ length }, (_, at) =>
    JSON.stringify(
      lists
        .map(([name, list]) => [name, (list as unknown[])[at]] as const)
        .filter(([, value]) => value !== "" && value !== -1)
        .map((entry) => JSON.stringify(entry))
        .sort(),
    ),
  );
  return [
    facts
      .filter(([, value]) => !Array.isArray(value) || value.length > 0)
      .map(([name, value]) => `${name} ${String(value)}`)
      .sort(),
    evidence.sort(),
  ];
}

/** What two snapshots do not share: short to read where a whole one is not. */
export const differences = (before: readonly string[], after: readonly string[]) => ({
  lost: before.filter((line) => !after.includes(line)),
  added: after.filter((line) => !before.includes(line)),
});
