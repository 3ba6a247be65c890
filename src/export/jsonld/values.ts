type Node = Readonly<Record<string, unknown>>;

/** Ids are of ASCII; what other means have loaded may hold signs that no IRI can. */
export const iri = (id: string): string =>
  `id:${id.replace(/\p{Cs}/gu, "\uFFFD").replace(/[^\w.:~-]/gu, encodeURIComponent)}`;

const dateTypes = ["xsd:gYear", "xsd:gYearMonth", "xsd:date"];

/** At the precision that the source gives it. */
export const date = (text: unknown): Node | undefined =>
  typeof text === "string" && text !== ""
    ? { "@type": dateTypes[text.split("-").length - 1] ?? "xsd:date", "@value": text }
    : undefined;

/** Without what is unknown or empty. */
export const defined = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
