import type { Stated } from "../../bundle/export/evidence.js";
import { defined, iri } from "./values.js";

type Node = Readonly<Record<string, unknown>>;

/** PROV-O for the derivation, a text position of Web Annotation for the passage. */
export function provenance(stated: readonly Stated[], quotes: boolean): Node {
  const passages = stated.filter(({ source }) => source !== "");
  const conclusions = stated.filter(({ source }) => source === "");
  return {
    wasDerivedFrom: [...new Set(passages.map(({ source }) => iri(source)))],
    qualifiedDerivation: passages.map((each) => derivation(each, quotes)),
    wasGeneratedBy: conclusions.map(({ item }) => ({ "@type": "prov:Activity", ...how(item) })),
  };
}

function derivation({ source, item }: Stated, quotes: boolean): Node {
  const { start, end, quote } = item;
  const position =
    start == null ? undefined : { "@type": "oa:TextPositionSelector", start: String(start), end: String(end) };
  const words = quotes && quote != null ? { "@type": "oa:TextQuoteSelector", exact: quote } : undefined;
  return defined({
    "@type": "prov:Derivation",
    entity: defined({
      "@type": ["prov:Entity", "oa:SpecificResource"],
      hasSource: iri(source),
      hasSelector: [position, words].filter((each) => each !== undefined),
    }),
    ...how(item),
  });
}

const how = ({ field, method, rule, confidence, passageHash }: Stated["item"]): Node =>
  defined({ field, method, rule, confidence: String(confidence), passageHash });
