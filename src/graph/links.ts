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

class DrawnLink implements Link {
  readonly evidence: Evidence[] = [];

  constructor(
    readonly relation: Relation,
    readonly from: string,
    readonly to: string,
    readonly action: ConsiderationAction | null,
  ) {}

  get id(): string {
    const name = `${this.relation} ${this.from} ${this.to}${this.action ? ` ${this.action}` : ""}`;
    return Buffer.from(name).toString("base64url");
  }
}

/** Each relation once: the passages of one source are one link's evidence. Rows of one start stand together. */
export function toLinks(rows: readonly LinkRow[], columns: readonly string[]): readonly Link[] {
  const links: DrawnLink[] = [];
  let own = new Map<string, DrawnLink[]>();
  let last: string | undefined;
  for (const { from, to, relation, columns: values } of rows) {
    if (from !== last) own = new Map();
    last = from;
    const action = (values[0] ?? null) as ConsiderationAction | null; // linkColumns puts it first; stored by the importer's own check
    const between = own.get(to);
    let link = between?.find((each) => each.relation === relation && each.action === action);
    if (!link) {
      link = new DrawnLink(relation, from, to, action);
      links.push(link);
      if (between) between.push(link);
      else own.set(to, [link]);
    }
    if (columns.length === 1) continue;
    const properties = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]));
    link.evidence.push(
      ...(relation === "EVIDENCED_BY" ? evidenceOfPassage(to, properties) : evidenceOfEdge(properties)),
    );
  }
  return links;
}
