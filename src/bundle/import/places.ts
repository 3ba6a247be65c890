import { placeName } from "../../values/derived.js";
import { placeId } from "../../values/identity.js";
import type { PlaceItem } from "../format.js";
import type { Draft, Spec } from "./draft.js";
import { knownEntities } from "./known.js";
import { placeNames } from "./names.js";
import { resolve } from "./resolve.js";
import { mention, refuse, type Workspace } from "./workspace.js";

/** Places from the widest to the narrowest, since the containing one is part of a place's identity. */
export async function importPlaces(workspace: Workspace): Promise<void> {
  const items = workspace.bundle.places ?? [];
  await lookUpPlaces(
    workspace,
    items.flatMap(({ within }) => within ?? []),
  );
  const own = new Set(items.flatMap(({ key, label, aliases }) => [key, ...[label, ...(aliases ?? [])].map(placeName)]));
  let open = items.map((item, index) => ({ item, pointer: `/places/${index}` }));
  while (open.length > 0) {
    const ready = open.filter(({ item }) => {
      const { within } = item;
      return (
        !within ||
        workspace.byKey.has(within) ||
        !(own.has(within) || own.has(placeName(within))) ||
        placeOf(workspace, within)
      );
    });
    if (ready.length === 0)
      return refuse(workspace, open[0]?.pointer ?? "", "these places lie within one another in a circle");
    const specs: Spec[] = [];
    for (const { item, pointer } of ready) specs.push(await placeSpec(workspace, item, pointer));
    await resolve(workspace, specs);
    open = open.filter((each) => !ready.includes(each));
  }
}

async function placeSpec(workspace: Workspace, item: PlaceItem, pointer: string): Promise<Spec> {
  const within = item.within ? await placeNamed(workspace, item.within, `${pointer}/within`) : null;
  const { key, label, labelEn, aliases, level, validFrom, validTo, evidence } = item;
  return {
    kind: "Place",
    pointer,
    key,
    names: placeNames(item, within?.id),
    id: placeId(label),
    labels: { vi: label, en: labelEn ?? undefined },
    labelled: true,
    aliases,
    properties: { level, validFrom, validTo },
    links: within ? [{ type: "WITHIN", to: within }] : [],
    evidence,
  };
}

/** The place of a key or a name; one that nothing knows is made of its words. */
export async function placeNamed(
  workspace: Workspace,
  reference: string,
  pointer: string,
  level?: string | null,
): Promise<Draft | null> {
  await lookUpPlaces(workspace, [reference]);
  const known = placeOf(workspace, reference, pointer, level);
  if (known) mention(workspace, known);
  if (known !== undefined) return known;
  const [draft] = await resolve(workspace, [
    {
      kind: "Place",
      pointer,
      names: placeNames({ label: reference }, null),
      id: placeId(reference),
      labels: { vi: reference },
      labelled: true,
      properties: {},
    },
  ]);
  return draft ?? null;
}

/** Undefined where no place bears the name, null where several do and `pointer` is refused. */
export function placeOf(
  workspace: Workspace,
  reference: string,
  pointer?: string,
  level?: string | null,
): Draft | null | undefined {
  const keyed = workspace.byKey.get(reference) ?? workspace.byId.get(reference);
  if (keyed?.kind === "Place") return keyed;
  const name = placeName(reference);
  const found = narrowed(
    [...(workspace.places.get(name) ?? [])],
    [
      (place) => level != null && place.properties["level"] === level,
      (place) => placeName(String(place.properties["labelVi"])) === name,
      (place) => place.properties["validTo"] == null,
    ],
  );
  if (found.length < 2) return found[0];
  if (pointer !== undefined) {
    const each = found.map(({ id }) => id).join(", ");
    refuse(
      workspace,
      pointer,
      `the name ${reference} fits several places (${each}); list the one meant among the bundle's places and give its key`,
    );
  }
  return null;
}

const narrowed = (places: readonly Draft[], tests: readonly ((place: Draft) => boolean)[]) =>
  tests.reduce<readonly Draft[]>((left, test) => {
    const fewer = left.length > 1 ? left.filter(test) : [];
    return fewer.length > 0 ? fewer : left;
  }, places);

/** Reads the graph's places of these names, each name once. */
export async function lookUpPlaces(workspace: Workspace, references: readonly string[]): Promise<void> {
  const names = [...new Set(references.map(placeName))].filter((name) => !workspace.byName.has(`place-name|${name}`));
  const answers = await workspace.lookups.ask<{ id: string }>(
    "import/places-named",
    names.map((name) => `\n${name}\n`),
  );
  await knownEntities(
    workspace,
    answers.flat().map(({ id }) => id),
  );
  for (const name of names) workspace.byName.set(`place-name|${name}`, null);
}
