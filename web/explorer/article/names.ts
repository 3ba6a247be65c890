import { nameSlug, placeId, vocabularyId } from "../../../src/values/identity.js";
import {
  committeeLabels,
  conferenceLabels,
  figureLabels,
  type Labels,
  resolutionLabels,
  termLabels,
} from "../../../src/values/labels.js";
import { type Kind, kinds } from "../kinds.js";
import { type Item, isItem, itemsIn, textOf } from "./item.js";
import { idOfBody, type KnownNames } from "./known-names.js";

/** What the items of a bundle are, by their keys, and what the graph calls what they name. */
export type Names = {
  readonly items: ReadonlyMap<string, { readonly item: Item; readonly kind: Kind }>;
  readonly places: readonly Item[];
  readonly known: KnownNames;
};

export const namesIn = (bundle: unknown, known: KnownNames): Names => ({
  items: new Map(
    kinds.flatMap((kind) =>
      itemsIn(isItem(bundle) ? bundle[kind.segment] : undefined).flatMap((item) => {
        const key = textOf(item["key"]);
        return key === undefined ? [] : [[key, { item, kind }] as const];
      }),
    ),
  ),
  places: itemsIn(isItem(bundle) ? bundle["places"] : undefined),
  known,
});

/** The labels of what a key stands for; what is no key of the bundle is a name by itself. */
export function labelsOf(names: Names, key: unknown, vocabulary: "Topic" | "Indicator" = "Topic"): Labels {
  const text = textOf(key) ?? "";
  const named = names.items.get(text);
  return named ? labelsIn(names, named.item, named.kind) : asKnown(names, vocabularyId(vocabulary, text), { vi: text });
}

/** The labels that the import would give to an item. */
export function labelsIn(names: Names, item: Item, kind: Kind): Labels {
  const label = textOf(item["label"]);
  const made = label === undefined ? madeLabels(names, item, kind) : { vi: label };
  const labels = { vi: made.vi, en: textOf(item["labelEn"]) ?? made.en };
  const id = idOf(names, item, kind, labels.vi);
  return id === undefined ? labels : asKnown(names, id, labels);
}

/** What is in the graph keeps its labels; another thing may have an id that was meant for this one. */
function asKnown({ known }: Names, id: string, labels: Labels): Labels {
  const found = known.get(id);
  return found && nameSlug(found.vi) === nameSlug(labels.vi) ? { vi: found.vi, en: found.en ?? labels.en } : labels;
}

function idOf({ places }: Names, item: Item, { kind }: Kind, label: string): string | undefined {
  if (kind === "COMMITTEE") return idOfBody(item, places);
  if (kind === "PLACE") return placeId(label);
  if (kind === "TOPIC") return vocabularyId("Topic", label);
  return kind === "INDICATOR" ? vocabularyId("Indicator", label) : undefined;
}

const isFigure = (quantity: unknown): boolean =>
  isItem(quantity) && ["comparator", "value", "unitText"].every((field) => textOf(quantity[field]) !== undefined);

/** Of the other facts, by what the importer makes them of. */
function madeLabels(names: Names, item: Item, { kind }: Kind): Labels {
  const facts = item as never; // the server made it after the schema of bundles
  const name = (key: string) => (item[key] ? labelsOf(names, item[key]) : undefined);
  switch (kind) {
    case "TARGET":
    case "RESULT": {
      const { quantity, period } = facts as { readonly quantity: never; readonly period: never }; // see above
      const indicator = labelsOf(names, item["indicator"], "Indicator");
      return isFigure(quantity) ? figureLabels(quantity, period, indicator) : indicator;
    }
    case "TERM":
      return termLabels(facts);
    case "CONFERENCE": {
      const term = names.items.get(textOf(item["term"]) ?? "")?.item as never; // see above
      return conferenceLabels(facts, name("committee") ?? { vi: "" }, term);
    }
    case "RESOLUTION":
      return resolutionLabels(facts, name("issuer"));
    case "COMMITTEE":
      return committeeLabels(String(item["organ"]), name("place"));
    case "INDICATOR":
    case "PERSON":
    case "PLACE":
    case "SOURCE":
    case "TOPIC":
      return { vi: "" };
  }
}
