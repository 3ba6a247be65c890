import type { Client } from "urql";
import { committeeId, placeId, vocabularyId } from "../../../src/values/identity.js";
import type { Labels } from "../../../src/values/labels.js";
import { KnownNamesDocument } from "../api/generated.js";
import { type Item, isItem, itemsIn, textOf, textsIn } from "./item.js";

/** What the graph calls things, by their ids. */
export type KnownNames = ReadonlyMap<string, Labels>;

/** As the query takes them. */
const MOST_IDS = 100;

/** What the graph calls the indicators, topics, bodies and places of a bundle; nothing of what it cannot tell. */
export async function knownNames(client: Client, bundle: unknown): Promise<KnownNames> {
  const ids = isItem(bundle) ? idsIn(bundle) : [];
  const answers = await Promise.all(
    Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, part) =>
      client
        .query(
          KnownNamesDocument,
          { ids: ids.slice(part * MOST_IDS, (part + 1) * MOST_IDS) },
          { requestPolicy: "network-only" },
        )
        .toPromise(),
    ),
  );
  const nodes = answers.flatMap(({ data }) => data?.nodes ?? []);
  // What has no English label answers with the Vietnamese one.
  return new Map(
    nodes.flatMap((node) =>
      node && "vi" in node ? [[node.id, { vi: node.vi, en: node.en === node.vi ? undefined : node.en }]] : [],
    ),
  );
}

/** The ids that the importer would give to what the bundle names. */
function idsIn(bundle: Item): readonly string[] {
  const places = itemsIn(bundle["places"]);
  const labelled = (item: Item) => textOf(item["label"]) ?? [];
  const figures = [...itemsIn(bundle["targets"]), ...itemsIn(bundle["results"])];
  const ids = [
    ...figures.flatMap(({ indicator }) => textOf(indicator) ?? []).map((words) => vocabularyId("Indicator", words)),
    ...itemsIn(bundle["resolutions"])
      .flatMap(({ topics }) => textsIn(topics))
      .map((words) => vocabularyId("Topic", words)),
    ...places.flatMap(labelled).map(placeId),
    ...itemsIn(bundle["committees"]).map((body) => idOfBody(body, places)),
  ];
  return [...new Set(ids)];
}

export function idOfBody({ organ, level, place, label }: Item, places: readonly Item[]): string {
  const named = places.find(({ key }) => key === place);
  return committeeId(String(organ), textOf(level), textOf(named?.["label"]) ?? textOf(place), textOf(label) ?? "");
}
