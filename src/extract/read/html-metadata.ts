import { isAddress } from "../given.js";

/** What a page says of itself for machines; never what it shows, where the day on top is that of the visit. */
export interface Stated {
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly publishedOn?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Of the format's labels and texts. */
const LONGEST_LABEL = 500;
/** Scripts of data beyond are of a shop, not of an article. */
const MOST_DATA = 200_000;
/** Vietnam is seven hours ahead of UTC all year. */
const VIETNAM_MS = 7 * 3_600_000;
const publishedNames = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "pubdate",
  "dc.date.issued",
  "dcterms.issued",
];

export function statedBy(document: Document): Stated {
  const meta = metaOf(document);
  const data = linkedData(document);
  const title = line(
    meta("og:title") ?? text(data["headline"]) ?? document.querySelector("title")?.textContent,
    LONGEST_LABEL,
  );
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const url = address(canonical) ?? address(meta("og:url"));
  const outlet = line(meta("og:site_name") ?? publisher(data["publisher"]), LONGEST_LABEL);
  const publishedOn = publishedNames.map(meta).map(dayOf).find(Boolean) ?? dayOf(text(data["datePublished"]));
  return {
    ...(title && { title }),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(publishedOn && { publishedOn }),
  };
}

export const descriptionOf = (document: Document): string | undefined => {
  const meta = metaOf(document);
  return meta("og:description") ?? meta("description");
};

function metaOf(document: Document): (name: string) => string | undefined {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return (name) => found.get(name.toLowerCase());
}

/** The first JSON-LD object that knows when it was published. */
function linkedData(document: Document): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? "";
    if (source.length > MOST_DATA) continue;
    const dated = objectsOf(parsed(source)).find(({ datePublished }) => datePublished !== undefined);
    if (dated) return dated;
  }
  return {};
}

function objectsOf(value: unknown): readonly Json[] {
  const listed = Array.isArray(value) ? value : [value];
  return listed.filter(isObject).flatMap((object) => {
    const graph = object["@graph"];
    return Array.isArray(graph) ? graph.filter(isObject) : [object];
  });
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const publisher = (value: unknown): string | undefined => (isObject(value) ? text(value["name"]) : text(value));

/** One line of the format: no control characters, no half letters. */
function line(value: string | null | undefined, longest: number): string | undefined {
  const clean = value
    ?.normalize("NFC")
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .trim();
  return clean && clean.length <= longest ? clean : undefined;
}

function address(value: string | null | undefined): string | undefined {
  const clean = value?.trim();
  return clean && isAddress(clean) ? clean : undefined;
}

/** The day in Vietnam. What is written without a zone is its own time; systems write 0001-01-01 for none. */
function dayOf(value: string | undefined): string | undefined {
  const found = /^\s{0,9}(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ]\d\d:\d\d\S{0,30})?\s{0,9}$/u.exec(value ?? "");
  if (!found) return undefined;
  const [written, year, month, day] = found;
  const instant = /(?:Z|[+-]00:?00)\s*$/u.test(written) ? Date.parse(written.trim().replaceAll("/", "-")) : Number.NaN;
  const iso = Number.isNaN(instant)
    ? `${year}-${month}-${day}`
    : new Date(instant + VIETNAM_MS).toISOString().slice(0, 10);
  const plausible = Number(year) >= 1990 && !Number.isNaN(Date.parse(iso));
  return plausible && new Date(iso).toISOString().startsWith(iso) ? iso : undefined;
}
