import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { Relation } from "../api/enums.js";
import { descend, selectedFields } from "../api/selection.js";
import type { ConsiderationAction } from "../entities/consideration/consideration.type.js";
import { evidenceOfEdge, evidenceOfPassage } from "../entities/evidence/evidence.store.js";
import type { Evidence } from "../entities/evidence/evidence.type.js";
import { evidenceLists } from "../read/shape.js";
import type { Link } from "./subgraph.type.js";

const passage = ["field", "start", "end", "quote", "method", "rule", "confidence"] as const;

/** The properties of relationships that the selection of `edges` needs. */
export function linkColumns(
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[] = info.fieldNodes,
): readonly string[] {
  const selected = selectedFields(info, descend(info, fields, "edges"), "Link");
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
    const action = (values[0] ?? null) as ConsiderationAction | null; // linkColumns puts it first; stored by the importer's own check
    const name = `${relation} ${from} ${to}${action ? ` ${action}` : ""}`;
    let link = links.get(name);
    if (!link) {
      link = {
        // Made where it is asked for.
        get id() {
          return Buffer.from(name).toString("base64url");
        },
        relation,
        from,
        to,
        action,
        evidence: [],
      };
      links.set(name, link);
    }
    if (columns.length === 1) continue;
    const properties = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]));
    link.evidence.push(
      ...(relation === "EVIDENCED_BY" ? evidenceOfPassage(to, properties) : evidenceOfEdge(properties)),
    );
  }
  return [...links.values()];
}
