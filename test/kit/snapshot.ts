import { createHash } from "node:crypto";
import type { TestDatabase } from "./database.js";

/** All that is stored but times and the database's own ids, one text a node and a relationship, in an order of its own. */
export async function graphTexts({ cypher }: TestDatabase): Promise<readonly string[]> {
  const nodes = await cypher<{ node: unknown }>("MATCH (n:Entity|Key) RETURN [labels(n), properties(n)] AS node");
  const links = await cypher<{ link: unknown }>(
    "MATCH (a:Entity|Key)-[r]->(b) RETURN [type(r), coalesce(a.id, a.value), b.id, properties(r)] AS link",
  );
  return [...nodes.map(({ node }) => textOf(node)), ...links.map(({ link }) => textOf(link))].sort();
}

export const hashOf = (texts: readonly string[]): string => createHash("sha256").update(texts.join("\n")).digest("hex");

const textOf = (value: unknown): string =>
  JSON.stringify(value, (name, inner: unknown) => {
    if (name === "updatedAt") return undefined;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
