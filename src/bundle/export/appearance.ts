import type { Properties } from "../../values/derived.js";
import type { Labels } from "../../values/labels.js";
import { fold } from "../../values/text.js";
import type { EvidenceItem } from "../format.js";
import { type Stated, statedByLink, written } from "./evidence.js";
import type { Stored, StoredLink } from "./read.js";

/** An entity as one bundle tells of it. */
export interface Appearance {
  readonly entity: Stored;
  readonly links: readonly StoredLink[];
  readonly stated: readonly Stated[];
}

/** A bundle on its way to its lists. */
export interface Draft {
  /** "" for the bundle of no source. */
  readonly source: string;
  readonly quotes: boolean;
  readonly appearances: ReadonlyMap<string, Appearance>;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields that are known, in the order given. */
export const known = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0 && value !== NONE),
    ),
  );

/** A list that is empty because the source says so. */
export const NONE: readonly unknown[] = [];

export const ids = ({ links }: Appearance, type: string): readonly string[] => [
  ...new Set(links.filter((link) => link.type === type).map(({ to }) => to)),
];
export const id = (appearance: Appearance, type: string): string | undefined => ids(appearance, type)[0];

/** One object a relationship of this type: what `read` makes of it, and its own evidence in this bundle. */
export function relations(
  draft: Draft,
  { links }: Appearance,
  type: string,
  read: (link: StoredLink) => Fields,
): readonly Fields[] {
  return links
    .filter((link) => link.type === type)
    .map((link) => known({ ...read(link), evidence: linkEvidence(draft, link) }));
}

function linkEvidence({ source, quotes }: Draft, link: StoredLink): readonly EvidenceItem[] {
  return written(
    statedByLink(link).filter((each) => each.source === source || each.source === ""),
    quotes,
  );
}

export const propertiesOf = ({ appearances }: Draft, key: string | undefined): Properties | undefined =>
  key === undefined ? undefined : appearances.get(key)?.entity.properties;

export function labelsOf(draft: Draft, key: string | undefined): Labels | undefined {
  const properties = propertiesOf(draft, key);
  return properties && storedLabels(properties);
}

const storedLabels = ({ labelVi, labelEn }: Properties): Labels => ({
  vi: String(labelVi),
  en: typeof labelEn === "string" ? labelEn : undefined,
});

/** Its names as the importer would have to be told them, where it makes `derived` by itself. */
export function named({ entity }: Appearance, derived?: Labels, explicit = false): Fields {
  const stored = storedLabels(entity.properties);
  const made = derived?.vi === stored.vi && (stored.en !== undefined || derived.en === undefined) && !explicit;
  return {
    key: entity.id,
    label: made ? undefined : stored.vi,
    labelEn: made && derived.en === stored.en ? undefined : stored.en,
    aliases: aliasesOf(entity, stored),
  };
}

/** Those that the importer would keep: not what folds to a name that is there already. */
function aliasesOf({ properties }: Stored, { vi, en }: Labels): readonly string[] {
  const seen = new Set([vi, en ?? ""].map(fold));
  const aliases: unknown = properties["aliases"];
  return Array.isArray(aliases) ? aliases.map(String).filter((alias) => seen.size < seen.add(fold(alias)).size) : [];
}

export const evidenceOf = ({ quotes }: Draft, { stated }: Appearance): Fields => ({
  evidence: written(stated, quotes),
});

export function periodOf(properties: Properties, prefix: string): Fields | undefined {
  const kind = properties[`${prefix}Kind`];
  const period = known({
    start: properties[`${prefix}Start`],
    end: properties[`${prefix}End`],
    label: properties[`${prefix}Label`],
    kind: kind === "WHOLE" ? undefined : kind,
  });
  return Object.keys(period).length > 0 ? period : undefined;
}
