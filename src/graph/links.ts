import type { GraphQLResolveInfo } from "graphql";
import type { Relation } from "../api/enums.js";
import { descend, selectedFields } from "../api/selection.js";
import type { ConsiderationAction } from "../entities/consideration/consideration.type.js";
import { evidenceOfEdge, evidenceOfPassage } from "../entities/evidence/evidence.store.js";
import type { Evidence } from "../entities/evidence/evidence.type.js";
import { evidenceLists } from "../read/shape.js";
import type { Link } from "./subgraph.type.js";

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

/** Each relation once: the passages of one source are one link's evidence. */
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
