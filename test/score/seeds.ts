import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "../../src/bundle/format.js";
import { extract } from "../../src/extract/pipeline.js";
import { textHash } from "../../src/values/hash.js";
import { nameSlug } from "../../src/values/identity.js";
import { sourceText } from "../../src/values/text.js";

const seeds = new URL("../../seeds/", import.meta.url);

type Item = Readonly<Record<string, unknown>>;
/** What an item says for itself; names and evidence are compared elsewhere. */
const silent = new Set([
  "key",
  "evidence",
  "label",
  "labelEn",
  "aliases",
  "$schema",
  "branch",
  "rule",
  "method",
  "confidence",
]);

interface Facts {
  readonly stated: ReadonlySet<string>;
  /** What the seed marks INFERRED or CURATED without a passage: it may be left out. */
  readonly optional: ReadonlySet<string>;
}

/** A bundle as a set of sentences, keys replaced by what they stand for. */
function bundleFacts(bundle: Bundle): Facts {
  const stated = new Set<string>();
  const optional = new Set<string>();
  const names = namesOf(bundle);
  for (const list of ["conferences", "resolutions", "targets", "results", "terms"] as const)
    for (const item of (bundle[list] ?? []) as readonly Item[]) {
      const subject = names.get(String(item["key"])) ?? "";
      const inferred = inferredFields(item);
      for (const [field, value] of Object.entries(item)) {
        if (silent.has(field) || value == null || value === false || (Array.isArray(value) && value.length === 0))
          continue;
        for (const each of Array.isArray(value) ? value : [value])
          (inferred.has(field) ? optional : stated).add(`${subject} · ${field} = ${said(each, names)}`);
      }
    }
  return { stated, optional };
}

function inferredFields(item: Item): ReadonlySet<string> {
  const evidence = (item["evidence"] ?? []) as readonly Item[]; // of the bundle's format
  const without = (field: unknown) => evidence.some((each) => each["field"] === field && each["start"] != null);
  return new Set(
    evidence.flatMap(({ field, method }) =>
      typeof field === "string" && (method === "INFERRED" || method === "CURATED") && !without(field) ? [field] : [],
    ),
  );
}

function said(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === "string") return names.get(value) ?? value;
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([name, inner]) => !silent.has(name) && inner != null && inner !== false)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${name} ${said(inner, names)}`)
    .join(", ");
}

/** Each key by what tells its item from others. */
function namesOf(bundle: Bundle): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, label } of bundle.committees ?? []) names.set(key, nameSlug(label ?? ""));
  for (const item of bundle.terms ?? [])
    names.set(item.key, `term ${names.get(item.committee) ?? ""} ${item.startYear ?? item.ordinal ?? ""}`);
  for (const item of bundle.conferences ?? [])
    names.set(
      item.key,
      `conference ${names.get(item.committee) ?? ""} ${item.ordinal ?? ""} ${item.term ? (names.get(item.term) ?? "") : ""}`,
    );
  for (const item of bundle.resolutions ?? []) {
    const conference = item.considered?.find(({ action }) => action === "ADOPTED")?.conference;
    names.set(item.key, `${item.kind} ${item.number ?? (conference ? names.get(conference) : item.subject) ?? ""}`);
  }
  for (const item of [...(bundle.targets ?? []), ...(bundle.results ?? [])])
    names.set(item.key, `${item.indicator} ${item.quantity.value}`);
  return names;
}

export interface SeedScore {
  readonly name: string;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** The texts of a folder by their SHA-256. */
export const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .map((file) => sourceText(readFileSync(join(folder, file), "utf8")))
      .map((text) => [textHash(text), text]),
  );

/** What is read of the documents that the seeds were made from, against the seeds. */
export function seedScores(texts: ReadonlyMap<string, string>): readonly SeedScore[] {
  return readdirSync(seeds)
    .filter((file) => file.endsWith(".json"))
    .flatMap((name) => {
      const seed = JSON.parse(readFileSync(new URL(name, seeds), "utf8")) as Bundle; // a test checks the seeds
      const text = texts.get(seed.source?.sha256 ?? "");
      if (text === undefined) return [];
      const gold = bundleFacts(seed);
      const read = bundleFacts(extract({ text }).bundle);
      const all = new Set([...read.stated, ...read.optional]);
      const missed = [...gold.stated].filter((fact) => !all.has(fact));
      const wrong = [...all].filter((fact) => !gold.stated.has(fact) && !gold.optional.has(fact));
      return [{ name, missed, wrong, right: gold.stated.size - missed.length }];
    });
}
