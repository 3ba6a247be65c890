import { statedBy } from "../bundle/export/evidence.js";
import { everyEntity, type Stored } from "../bundle/export/read.js";
import type { Database } from "../db/database.js";
import { context } from "./jsonld/context.js";
import { provenance } from "./jsonld/evidence.js";
import { factsOf, types } from "./jsonld/facts.js";
import { relationships } from "./jsonld/links.js";
import { defined, iri } from "./jsonld/values.js";

export interface JsonldOptions {
  readonly quotes?: boolean;
  readonly progress?: (entities: number) => void;
}

/** The graph as one JSON-LD document, piece by piece, an entity a line. */
export async function* exportJsonld(database: Database, options: JsonldOptions = {}): AsyncGenerator<string> {
  const { quotes = false, progress = () => {} } = options;
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let seen = 0;
  for await (const entity of everyEntity(database)) {
    yield `${seen === 0 ? "" : ","}\n${JSON.stringify(nodeOf(entity, quotes))}`;
    progress(++seen);
  }
  yield "\n]}\n";
}

function nodeOf(entity: Stored, quotes: boolean): Readonly<Record<string, unknown>> {
  const { id, kind, properties } = entity;
  return defined({
    "@id": iri(id),
    "@type": types[kind],
    prefLabel: defined({ vi: properties["labelVi"], en: properties["labelEn"] }),
    altLabel: properties["aliases"],
    ...factsOf(entity),
    ...relationships(entity, quotes),
    ...provenance(statedBy(entity), quotes),
  });
}
