import type { GraphQLResolveInfo } from "graphql";
import type { Connection } from "../../api/connection.js";
import type { PageRequest } from "../../api/page.js";
import { descend, selectedFields } from "../../api/selection.js";
import { statement } from "../../db/statement.js";
import { preparePage } from "../../read/page-plan.js";
import type { Reader } from "../../read/reader.js";
import { byLabel } from "../../read/shape.js";
import { Evidence, type EvidenceMethod } from "./evidence.type.js";

const stored = ["rule", "field", "start", "end", "quote", "method", "confidence"];

interface EvidenceRows {
  readonly i: number;
  readonly rows: readonly (readonly [key: string, source: string | null, ...columns: unknown[]])[];
  readonly total: number | null;
}

/** A page of what an entity rests on. */
export async function evidencePage(
  reader: Reader,
  entity: { readonly id: string },
  page: PageRequest,
  info: GraphQLResolveInfo,
): Promise<Connection<object>> {
  const plan = preparePage("evidence", entity.id, { page }, byLabel, {}, info);
  if (plan.idle) return plan.connection([], null, ({ node }) => node);
  const nodes = [["nodes"], ["edges", "node"]].flatMap((path) => descend(info, info.fieldNodes, ...path));
  const selected = selectedFields(info, nodes, "");
  const columns = stored.filter((name) => selected.has(name));
  const parameters = { columns, args: plan.args };
  const answer = await reader.load(
    statement("evidence/page"),
    parameters,
    entity.id,
    ({ rows, total }: EvidenceRows) => ({
      rows: rows.map(([key, sourceId, ...values]) => ({
        position: { key, id: "" },
        node: evidenceOf({ sourceId, ...Object.fromEntries(columns.map((name, at) => [name, values[at] ?? null])) }),
        edge: {},
      })),
      total,
    }),
  );
  return plan.connection(answer?.rows ?? [], answer?.total ?? 0, ({ node }) => node);
}

/** What a relationship that states a fact of its own rests on, from its parallel lists. */
export function evidenceOfEdge(edge: Readonly<Record<string, unknown>>): readonly Evidence[] {
  const list = <T>(name: string) => (edge[name] ?? []) as readonly T[]; // as the importer writes them
  return list<EvidenceMethod>("evidenceMethod").map((method, at) =>
    evidenceOf({
      sourceId: list<string>("evidenceSource")[at] || null,
      rule: list<string>("evidenceRule")[at] || null,
      field: null,
      start: offset(list<number>("evidenceStart")[at]),
      end: offset(list<number>("evidenceEnd")[at]),
      quote: list<string>("evidenceQuote")[at] || null,
      method,
      confidence: list<number>("evidenceConfidence")[at] ?? 1,
    }),
  );
}

/** The one piece of evidence that an EVIDENCED_BY relationship to `sourceId` is. */
export function evidenceOfPassage(sourceId: string, edge: Readonly<Record<string, unknown>>): readonly Evidence[] {
  return edge["method"] == null ? [] : [evidenceOf({ ...edge, sourceId })];
}

function evidenceOf(fields: Partial<Evidence>): Evidence {
  return Object.assign(Object.create(Evidence.prototype) as Evidence, fields); // class fields must not overwrite them
}

// A list holds no null: -1 stands for no offset.
const offset = (value: number | undefined): number | null => (value === undefined || value < 0 ? null : value);
