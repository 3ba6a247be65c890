import { everyEntity, type Stored, type StoredLink } from "../bundle/export/read.js";
import type { Database } from "../db/database.js";

export interface GraphmlOptions {
  /** Called with how many entities have been read; each is read twice. */
  readonly progress?: (entities: number) => void;
}

type Type = "string" | "int" | "double" | "boolean";

const ofNode: readonly (readonly [name: string, type: Type])[] = [
  ["kind", "string"],
  ["label", "string"],
  ["labelEn", "string"],
  ["organ", "string"],
  ["branch", "string"],
  ["level", "string"],
  ["validFrom", "string"],
  ["validTo", "string"],
  ["ordinal", "int"],
  ["startYear", "int"],
  ["endYear", "int"],
  ["date", "string"],
  ["number", "string"],
  ["symbol", "string"],
  ["issuedOn", "string"],
  ["subject", "string"],
  ["resolved", "boolean"],
  ["status", "string"],
  ["comparator", "string"],
  ["baseValueFloat", "double"],
  ["unit", "string"],
  ["periodStart", "string"],
  ["periodEnd", "string"],
  ["outlet", "string"],
  ["publishedOn", "string"],
  ["url", "string"],
];
const ofEdge: readonly (readonly [name: string, type: Type])[] = [
  ["label", "string"],
  ["action", "string"],
  ["role", "string"],
  ["weight", "double"],
];

/** The graph for Gephi and its like, piece by piece: all nodes before the first edge. */
export async function* exportGraphml(database: Database, options: GraphmlOptions = {}): AsyncGenerator<string> {
  const { progress = () => {} } = options;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield [...ofNode.map((key) => keyElement("node", ...key)), ...ofEdge.map((key) => keyElement("edge", ...key))].join(
    "",
  );
  yield `<graph id="dangbo-graph" edgedefault="directed">\n`;
  let seen = 0;
  for await (const entity of everyEntity(database)) {
    yield nodeElement(entity);
    progress(++seen);
  }
  let edges = 0;
  for await (const { id, links, passages } of everyEntity(database)) {
    const all = [...links, ...together(passages)];
    yield all.map((link) => edgeElement(`e${++edges}`, id, link)).join("");
    progress(++seen);
  }
  yield "</graph>\n</graphml>\n";
}

const keyElement = (of: "node" | "edge", name: string, type: Type): string =>
  `<key id="${keyId(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
const keyId = (of: "node" | "edge", name: string): string => `${of === "node" ? "n" : "e"}_${name}`;

function nodeElement({ id, kind, properties }: Stored): string {
  const values: Readonly<Record<string, unknown>> = { ...properties, kind, label: properties["labelVi"] };
  return `<node id="${escaped(id)}">${dataElements("node", ofNode, values)}</node>\n`;
}

function edgeElement(id: string, from: string, { type, to, properties }: StoredLink): string {
  const values = { weight: 1, ...properties, label: type };
  return `<edge id="${id}" source="${escaped(from)}" target="${escaped(to)}">${dataElements("edge", ofEdge, values)}</edge>\n`;
}

function dataElements(
  of: "node" | "edge",
  columns: readonly (readonly [name: string, type: Type])[],
  values: Readonly<Record<string, unknown>>,
): string {
  return columns
    .filter(([name]) => values[name] != null)
    .map(([name]) => `<data key="${keyId(of, name)}">${escaped(String(values[name]))}</data>`)
    .join("");
}

/** The passages of one source are one edge, as heavy as they are many. */
function together(passages: readonly StoredLink[]): readonly StoredLink[] {
  const weights = new Map<string, number>();
  for (const { to } of passages) weights.set(to, (weights.get(to) ?? 0) + 1);
  return [...weights].map(([to, weight]) => ({ type: "EVIDENCED_BY", to, properties: { weight } }));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** XML 1.0 knows no control characters but tab and line ends, and no half surrogates. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
