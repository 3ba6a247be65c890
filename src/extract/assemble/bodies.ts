import type { CommitteeItem, EvidenceItem, PlaceItem } from "../../bundle/format.js";
import { slug } from "../../values/text.js";
import { type Level, levelOfUnit, type Organ } from "../lexicon/body-words.js";
import { bodyLabel, executiveCommittee, isInner, type KnownBody, placeLabel } from "../refine/bodies.js";
import { isProvince, levelOf, type PlaceName, provinceAround, provincePlace, type Setting } from "../refine/setting.js";
import { oneSpelling } from "../text/syllable.js";

export interface BodyBook {
  /** The key of a body in the bundle, which gets it if it has it not yet. */
  readonly key: (body: KnownBody, evidence?: readonly EvidenceItem[]) => string;
  readonly items: () => { readonly committees: readonly CommitteeItem[]; readonly places: readonly PlaceItem[] };
}

interface BodyDraft {
  readonly key: string;
  readonly body: KnownBody;
  readonly evidence: EvidenceItem[];
}

/** Collects the bodies and places of a bundle. */
export function bodyBook(setting: Setting): BodyBook {
  const bodies = new Map<string, BodyDraft>();
  // `Thuận Hoá` and `Thuận Hóa` are one.
  const keyOf = (body: KnownBody) => oneSpelling(bodyLabel(body));
  const add = (body: KnownBody, evidence: readonly EvidenceItem[] = []): string => {
    const id = keyOf(body);
    let draft = bodies.get(id);
    if (!draft) {
      draft = { key: `c${bodies.size + 1}`, body, evidence: [] };
      bodies.set(id, draft);
    }
    for (const item of evidence)
      if (
        draft.evidence.length < MOST_PASSAGES &&
        !draft.evidence.some(({ start, field }) => start === item.start && field === item.field)
      )
        draft.evidence.push(item);
    return draft.key;
  };
  return {
    key: add,
    items: () => {
      // An organ needs the body that it is one of.
      const named = [...bodies.values()];
      for (const { body } of named) {
        const whole = partOf(body);
        if (whole) add(whole);
      }
      const places = placesFor(
        [...bodies.values()].map(({ body }) => body),
        setting,
      );
      const committees = [...bodies.values()].map((draft) => committeeItem(draft, bodies, keyOf));
      return { committees, places };
    },
  };
}

const MOST_PASSAGES = 3;

function partOf(body: KnownBody): KnownBody | null {
  return isInner(body.organ) && !body.central ? { ...body, organ: "EXECUTIVE_COMMITTEE", department: null } : null;
}

function committeeItem(
  { key, body, evidence }: BodyDraft,
  all: ReadonlyMap<string, BodyDraft>,
  keyOf: (body: KnownBody) => string,
): CommitteeItem {
  const { organ, central, place, unit } = body;
  const of = partOf(body);
  const part = of ? all.get(keyOf(of))?.key : undefined;
  const above = place && organ === "EXECUTIVE_COMMITTEE" ? superior(place, all, keyOf) : undefined;
  const level = central
    ? "CENTRAL"
    : place
      ? levelOf(place)
      : unit && unit !== "thành phố"
        ? levelOfUnit[unit]
        : undefined;
  const items = [...evidence];
  if (body.settled && place)
    items.push({
      field: "place",
      method: "INFERRED",
      rule: `In an article on ${placeLabel(place)} a body named without its place is that of it.`,
      confidence: 0.95,
    });
  if (above)
    items.push({
      field: "reportsTo",
      method: "INFERRED",
      rule: "The committee of a place stands under that of the place around it.",
      confidence: 0.95,
    });
  return {
    key,
    label: bodyLabel(body),
    organ,
    ...(branchOf[organ] ? { branch: branchOf[organ] } : {}),
    ...(level ? { level } : {}),
    ...(central ? { place: CENTRE } : place ? { place: placeKey(place) } : {}),
    ...(part ? { partOf: part } : {}),
    ...(above ? { reportsTo: above } : {}),
    evidence: items,
  };
}

/** Of organs whose name leaves it open. */
const branchOf: Readonly<Partial<Record<Organ, "PARTY" | "STATE" | "MASS">>> = {
  DEPARTMENT: "PARTY",
  MASS_ORGANISATION: "MASS",
  OTHER: "STATE",
};

function superior(
  place: PlaceName,
  all: ReadonlyMap<string, BodyDraft>,
  keyOf: (body: KnownBody) => string,
): string | undefined {
  if (levelOf(place) !== "DISTRICT") return undefined;
  const province = provinceAround(place);
  if (!province) return undefined;
  return all.get(keyOf({ ...executiveCommittee, place: provincePlace(province) }))?.key;
}

const CENTRE = "place:viet-nam";
const country: PlaceItem = { key: CENTRE, label: "Việt Nam", level: "CENTRAL" };
const placeKey = (place: PlaceName) => `place:${slug(placeLabel(place))}`;

function placesFor(bodies: readonly KnownBody[], { places }: Setting): readonly PlaceItem[] {
  const found = new Map<string, PlaceItem>();
  const add = (place: PlaceName): string => {
    const key = placeKey(place);
    if (found.has(key)) return key;
    const level = levelOf(place);
    const item: PlaceItem = { key, label: placeLabel(place), level };
    found.set(key, item);
    const around = surrounding(place, places);
    if (around) found.set(key, { ...item, within: add(around) });
    else if (level === "PROVINCIAL") {
      found.set(CENTRE, country);
      found.set(key, { ...item, within: CENTRE });
    }
    return key;
  };
  for (const { place, central } of bodies) {
    if (place) add(place);
    else if (central) found.set(CENTRE, country);
  }
  return [...found.values()];
}

/** What a place lies in, where its name or the article tells. */
function surrounding(place: PlaceName, places: ReadonlyMap<Level, PlaceName>): PlaceName | null {
  const level = levelOf(place);
  if (level === "DISTRICT") {
    const province = provinceAround(place);
    if (province) return provincePlace(province);
    const own = places.get("DISTRICT");
    const around = places.get("PROVINCIAL");
    return own?.name === place.name && around && isProvince(around.name) ? around : null;
  }
  if (level !== "GRASSROOTS") return null;
  const own = places.get("GRASSROOTS");
  return own?.name === place.name ? (places.get("DISTRICT") ?? places.get("PROVINCIAL") ?? null) : null;
}
