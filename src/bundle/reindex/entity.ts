import { decimalFloat, isDecimal } from "../../values/decimal.js";
import { dateProperties, derivedProperties, type Properties } from "../../values/derived.js";
import type { Kind } from "../import/draft.js";
import type { Adoption } from "../import/names.js";
import { datesOf, stored } from "../import/write.js";
import { namesOf } from "./names.js";

export interface ReindexRow {
  readonly id: string;
  readonly kind: Kind | null;
  readonly properties: Properties;
  readonly keys: readonly string[];
  /** Relationship type and the other end's id. */
  readonly out: readonly (readonly [type: string, id: string])[];
  readonly sources: readonly string[];
  readonly adoptedAt: readonly Adoption[];
  readonly terms: readonly {
    readonly id: string;
    readonly startYear?: number | null;
    readonly endYear?: number | null;
  }[];
  /** Of a person: the bodies of the conferences attended, and outlet and id of the sources written. */
  readonly bodies: readonly string[];
  readonly written: readonly { readonly id: string; readonly outlet?: string | null }[];
}

export interface Reindexed {
  readonly id: string;
  readonly stale: boolean;
  readonly properties: Properties;
  readonly dates: Properties;
  /** Natural keys that no entity bears so far, as far as this one's own tell. */
  readonly names: readonly string[];
}

export function reindexed(row: ReindexRow): Reindexed {
  const { id, kind, properties: facts } = row;
  if (!kind) return { id, stale: false, properties: {}, dates: {}, names: [] };
  const all: Properties = {
    ...derivedProperties(kind, facts),
    ...neighbourIds(row),
    ...givenBase(facts),
    ...defaults(facts),
  };
  const dates = datesOf(all);
  const properties = stored(all);
  const stale =
    Object.entries(all).some(([name, value]) => !isDate(name) && value != null && !equal(facts[name], value)) ||
    dateProperties.some((name) => dateText(facts[name]) !== (dates[name] ?? null)) ||
    facts["revision"] == null ||
    facts["updatedAt"] == null;
  const known = new Set(row.keys);
  return { id, stale, properties, dates, names: namesOf(row, kind).filter((name) => !known.has(name)) };
}

function neighbourIds({ kind, out }: ReindexRow): Properties {
  if (kind !== "Target" && kind !== "Result") return {};
  const ids = new Map(out);
  return { indicatorId: ids.get("MEASURES"), committeeId: ids.get("FOR") };
}

// Without the words of the unit the figure's scale is unknown, and what was loaded knows better.
function givenBase({ baseValue, unitText }: Properties): Properties {
  if (typeof baseValue !== "string" || !isDecimal(baseValue) || typeof unitText === "string") return {};
  return { baseValue, baseUpper: null, baseValueFloat: decimalFloat(baseValue) };
}

const defaults = ({ aliases }: Properties): Properties => ({ aliases: Array.isArray(aliases) ? aliases : [] });

const isDate = (name: string) => dateProperties.some((date) => date === name);
const dateText = (value: unknown): string | null => (value == null ? null : String(value));

const equal = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? one.join("\n") === other.join("\n") : one === other;
