import type { Properties } from "../../values/derived.js";
import type { Labels } from "../../values/labels.js";
import type { EvidenceItem } from "../format.js";

export const kinds = [
  "Committee",
  "Term",
  "Conference",
  "Resolution",
  "Target",
  "Result",
  "Indicator",
  "Topic",
  "Place",
  "Person",
  "Source",
] as const;
export type Kind = (typeof kinds)[number];

/** A relationship of a draft; where `reversed`, it points at the draft. */
export interface Link {
  readonly type: string;
  /** A draft, or the key of one that may come later in the bundle. */
  readonly to: Draft | string;
  readonly reversed?: boolean;
  /** Tells several relationships of one type between the same two apart. */
  readonly part?: string;
  readonly properties?: Properties;
  readonly evidence?: readonly EvidenceItem[];
}

/** An entity of the bundle on its way into the graph, be it new there or known. */
export interface Draft {
  readonly kind: Kind;
  readonly pointer: string;
  id: string;
  /** Known before this bundle: by the graph, or by an earlier bundle of the same batch. */
  existing: boolean;
  /** The graph holds it already; else this batch is to write it. */
  readonly stored: boolean;
  readonly properties: Record<string, unknown>;
  readonly aliases: string[];
  newNames: string[];
  links: Link[];
  evidence: EvidenceItem[];
  /** To-one neighbours it already has: their ids by relationship type. */
  readonly neighbours: Map<string, string>;
  /** Facts of identity that are no properties of the node: ids of neighbours. */
  identity: Record<string, string | null | undefined>;
  /** False for what the bundle does not speak of, not even by name: what was only read beside its own entities. */
  stated: boolean;
  changed: boolean;
}

/** A natural key. Where `fits` denies it, the entity of that name is another one all the same. */
export interface Name {
  readonly value: string;
  readonly fits?: (other: Draft) => boolean;
}

/** What one item of the bundle says about an entity. */
export interface Spec {
  readonly kind: Kind;
  readonly pointer: string;
  /** Absent for what the bundle only names by words: an entity known by them learns nothing from that. */
  readonly key?: string;
  readonly names: readonly Name[];
  /** Readable; a number follows where another entity bears it. */
  readonly id: string;
  readonly labels: Labels;
  /** False where the label is made of the other facts. */
  readonly labelled: boolean;
  readonly aliases?: readonly string[] | null | undefined;
  readonly properties: Properties;
  readonly identity?: Draft["identity"];
  readonly links?: readonly Link[];
  readonly evidence?: readonly EvidenceItem[] | null | undefined;
}

export const labelsOf = (draft: Draft): Labels => {
  const en = draft.properties["labelEn"];
  return { vi: String(draft.properties["labelVi"]), en: typeof en === "string" ? en : undefined };
};
