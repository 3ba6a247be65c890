import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { Relation } from "../api/enums.js";
import { descend, selectedFields } from "../api/selection.js";
import type { ConsiderationAction } from "../entities/consideration/consideration.type.js";
import { evidenceOfEdge, evidenceOfPassage } from "../entities/evidence/evidence.store.js";
import type { Evidence } from "../entities/evidence/evidence.type.js";
import type { Reader } from "../read/reader.js";
import { evidenceLists } from "../read/shape.js";
import type { Link } from "./subgraph.type.js";
import { walking } from "./templates.js";

const passage = ["field", "start", "end", "quote", "method", "rule", "confidence"] as const;

/** The properties of relationships that the selection of `edges` needs. */
export function linkColumns(info: GraphQLResolveInfo): readonly string[] {
  const selected = selectedFields(info, descend(info, info.fieldNodes, "edges"), "Link");
  return ["action", ...(selected.has("evidence") ? [...evidenceLists, ...passage] : [])];
}

export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly columns: readonly unknown[];
}

interface FoundRow {
  readonly i: number;
  readonly from: number;
  readonly links: readonly (readonly [relation: Relation, to: string, columns: readonly unknown[]])[];
}

/** Sets whose links one statement finds. */
const MOST_SETS = 20;
type Ids = readonly string[];
const loaders = new WeakMap<Reader, Map<string, DataLoader<Ids, readonly LinkRow[], string>>>();

/** Every relation among `ids`, each once: the passages of one source are one link's evidence. */
export async function linksAmong(
  reader: Reader,
  ids: Ids,
  relations: readonly Relation[],
  columns: readonly string[],
): Promise<readonly Link[]> {
  const ofRequest = loaders.get(reader) ?? new Map<string, DataLoader<Ids, readonly LinkRow[], string>>();
  loaders.set(reader, ofRequest);
  const key = JSON.stringify([relations, columns]);
  const loader =
    ofRequest.get(key) ??
    new DataLoader((sets: readonly Ids[]) => load(reader, sets, relations, columns), {
      cacheKeyFn: (set) => set.join("\n"),
      maxBatchSize: MOST_SETS,
    });
  ofRequest.set(key, loader);
  return toLinks(reader.handOut(await loader.load(ids)), columns);
}

async function load(
  reader: Reader,
  sets: readonly Ids[],
  relations: readonly Relation[],
  columns: readonly string[],
): Promise<readonly LinkRow[][]> {
  const found: LinkRow[][] = sets.map(() => []);
  const rows = await reader.run<FoundRow>(walking("graph/links"), { sets, relations, edge: columns });
  // In the order of the set, whatever order the rows come in.
  for (const { i, from, links } of rows.toSorted((a, b) => a.i - b.i || a.from - b.from)) {
    const start = sets[i]?.[from] ?? "";
    found[i]?.push(...links.map(([relation, to, values]) => ({ from: start, relation, to, columns: values })));
  }
  return found;
}

export function toLinks(rows: readonly LinkRow[], columns: readonly string[]): readonly Link[] {
  const links = new Map<string, Omit<Link, "evidence"> & { readonly evidence: Evidence[] }>();
  for (const { from, to, relation, columns: values } of rows) {
    const properties = Object.fromEntries(columns.map((name, at) => [name, values[at] ?? null]));
    const action = properties["action"] as ConsiderationAction | null; // stored by the importer's own check
    const id = [relation, from, to, ...(action ? [action] : [])].join(" ");
    const link = links.get(id) ?? {
      id: Buffer.from(id).toString("base64url"),
      relation,
      from,
      to,
      action,
      evidence: [],
    };
    link.evidence.push(
      ...(relation === "EVIDENCED_BY" ? evidenceOfPassage(to, properties) : evidenceOfEdge(properties)),
    );
    links.set(id, link);
  }
  return [...links.values()];
}
