import { statedByLink } from "../../bundle/export/evidence.js";
import type { Stored, StoredLink } from "../../bundle/export/read.js";
import { context } from "./context.js";
import { provenance } from "./evidence.js";
import { date, defined, iri } from "./values.js";

type Node = Readonly<Record<string, unknown>>;

/** Relationships of an entity: plain ones by name, those with facts of their own as nodes, evidence as statements. */
export function relationships({ links }: Stored, quotes: boolean): Node {
  const found: Record<string, unknown[]> = {};
  const statement: unknown[] = [];
  for (const link of links) {
    if (!(link.type in context)) continue;
    const evidence = provenance(statedByLink(link), quotes);
    const own = withFacts[link.type]?.(link);
    found[link.type] = [...(found[link.type] ?? []), own ? defined({ ...own, ...evidence }) : iri(link.to)];
    if (own || Object.values(evidence).flat().length === 0) continue;
    statement.push(
      defined({ "@type": "rdf:Statement", predicate: predicateOf(link.type), object: iri(link.to), ...evidence }),
    );
  }
  return { ...found, statement };
}

const withFacts: Readonly<Record<string, (link: StoredLink) => Node>> = {
  SUCCEEDS: ({ to, properties: { on, basis } }) => ({
    "@type": "org:ChangeEvent",
    originalOrganization: iri(to),
    startDate: date(on),
    basis: typeof basis === "string" ? iri(basis) : undefined,
  }),
  SERVES_ON: ({ to, properties: { role, from, to: until } }) => ({
    "@type": "org:Membership",
    organization: iri(to),
    role,
    startDate: date(from),
    endDate: date(until),
  }),
  CONSIDERED: ({ to, properties: { action } }) => ({ "@type": "own:Consideration", document: iri(to), action }),
  ATTENDED: ({ to, properties: { role } }) => ({ "@type": "schema:Role", attended: iri(to), role }),
};

function predicateOf(type: string): string {
  const term: unknown = context[type as keyof typeof context]; // looked up just now
  return typeof term === "object" && term !== null && "@id" in term ? String(term["@id"]) : String(term);
}
