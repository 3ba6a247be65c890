import { z } from "zod";
import * as items from "./format/items.js";
import type { evidence, period, quantity } from "./format/values.js";

export { branchOfOrgan } from "./format/vocabulary.js";

const ITEMS = 100_000;
const many = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).max(ITEMS).optional().describe(description);

export const bundleSchema = z
  .strictObject({
    $schema: z.string().max(2_000).optional().describe("For editors; not read."),
    format: z.literal(1).describe("The version of this format."),
    ids: z
      .boolean()
      .optional()
      .describe("The keys are the ids of the graph that wrote this: what is new where it comes to bears the same."),
    source: items.source.nullable().describe("Null in a vocabulary bundle."),
    places: many(items.place, "Administrative units."),
    topics: many(items.topic, "Fields of policy."),
    indicators: many(items.indicator, "What is measured."),
    committees: many(items.committee, "Bodies."),
    terms: many(items.term, "Terms of bodies."),
    conferences: many(items.conference, "Conferences and congresses."),
    resolutions: many(items.resolution, "Documents of the bodies."),
    targets: many(items.target, "Figures set."),
    results: many(items.result, "Figures achieved."),
    people: many(items.person, "People."),
  })
  .meta({ title: "dangbo-graph bundle", description: "Facts of one source, or vocabulary." });

type Immutable<Value> = Value extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Immutable<Value[Name]> }
    : Value;
type Read<Schema extends z.ZodType> = Immutable<z.infer<Schema>>;

export type Bundle = Read<typeof bundleSchema>;
export type PlaceItem = Read<typeof items.place>;
export type TopicItem = Read<typeof items.topic>;
export type IndicatorItem = Read<typeof items.indicator>;
export type CommitteeItem = Read<typeof items.committee>;
export type TermItem = Read<typeof items.term>;
export type ConferenceItem = Read<typeof items.conference>;
export type ResolutionItem = Read<typeof items.resolution>;
export type TargetItem = Read<typeof items.target>;
export type ResultItem = Read<typeof items.result>;
export type PersonItem = Read<typeof items.person>;
export type EvidenceItem = Read<typeof evidence>;
export type PeriodItem = Read<typeof period>;
export type QuantityItem = Read<typeof quantity>;

/** The lists of a bundle, in an order in which most references point backward. */
export const bundleLists = [
  "places",
  "topics",
  "indicators",
  "committees",
  "terms",
  "conferences",
  "resolutions",
  "targets",
  "results",
  "people",
] as const satisfies readonly (keyof Bundle)[];
export type BundleList = (typeof bundleLists)[number];

export const bundleJsonSchema = (): Readonly<Record<string, unknown>> =>
  z.toJSONSchema(bundleSchema, { target: "draft-2020-12", io: "input" });

/** What schema/bundle.schema.json holds. */
export const bundleJsonSchemaText = (): string => `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`;
