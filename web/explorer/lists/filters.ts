import type { Expected } from "../address/check.js";
import type { Segment } from "../kinds.js";
import type { Words } from "../words/i18n.js";
import type { words } from "../words/vi/words.js";
import { names } from "./given.js";

/** The word lists that name the values of a filter. */
type Choice = "organ" | "level" | "branch" | "conferenceKind" | "resolutionKind" | "status" | "unit";

export type Filter =
  /** `name` stands in the address, `label` names the field. */
  | { readonly name: string; readonly shape: "choice"; readonly label: keyof typeof words.field; readonly of: Choice }
  | { readonly name: string; readonly shape: "text" }
  /** One of the graph's own topics. */
  | { readonly name: "topic"; readonly shape: "topic" }
  | { readonly name: "from" | "to"; readonly shape: "date" };

const name: Filter = { name: "q", shape: "text" };
const span: readonly Filter[] = [
  { name: "from", shape: "date" },
  { name: "to", shape: "date" },
];

const topic: Filter = { name: "topic", shape: "topic" };
const unit: Filter = { name: "unit", shape: "choice", label: "unit", of: "unit" };

/** What each list may be narrowed by. */
export const filtersOf: Readonly<Record<Segment, readonly Filter[]>> = {
  committees: [
    name,
    { name: "organ", shape: "choice", label: "organ", of: "organ" },
    { name: "level", shape: "choice", label: "level", of: "level" },
    { name: "branch", shape: "choice", label: "branch", of: "branch" },
  ],
  conferences: [name, { name: "sort", shape: "choice", label: "kind", of: "conferenceKind" }, ...span],
  resolutions: [name, { name: "sort", shape: "choice", label: "kind", of: "resolutionKind" }, ...span],
  targets: [topic, unit, { name: "status", shape: "choice", label: "progress", of: "status" }, ...span],
  results: [topic, unit, ...span],
  indicators: [topic],
  topics: [],
  places: [{ name: "level", shape: "choice", label: "level", of: "level" }],
  people: [],
  sources: [],
  terms: [],
};

/** What the address may say of each filter; a text or a topic may be anything. */
export const expectedOf = (filters: readonly Filter[], t: Words): readonly Expected[] =>
  filters.flatMap((filter): readonly Expected[] => {
    if (filter.shape === "choice")
      return [{ name: filter.name, label: t(`field.${filter.label}`), values: Object.keys(t(filter.of, names)) }];
    return filter.shape === "date" ? [{ name: filter.name, label: t(`list.${filter.name}`) }] : [];
  });
