import type { CommitteeItem, EvidenceItem, PlaceItem } from "../../bundle/format.js";
import { slug } from "../../values/text.js";
import { committeeName, type Level, type Organ } from "../lexicon/body-words.js";
import { isCentralCity, provinceOfCity } from "../lexicon/provinces.js";
import { isProvince, levelOf, type PlaceName, type Setting } from "../refine/setting.js";
import type { BodyMention } from "../rules/bodies.js";

/** A body as far as the article tells it. */
export interface KnownBody {
  readonly organ: Organ;
  readonly central: boolean;
  readonly place: PlaceName | null;
  /** Its place is taken from the article's own. */
  readonly settled: boolean;
  /** What it is the body of, where that is no place. */
  readonly whole: string | null;
  readonly department: string | null;
}

const levelOfOrgan: Readonly<Partial<Record<Organ, Level>>> = {
  POLITBURO: "CENTRAL",
  SECRETARIAT: "CENTRAL",
  GOVERNMENT: "CENTRAL",
};

/** The body that a mention stands for; null where neither it nor the article tells its place. */
export function knownBody(mention: BodyMention, { places }: Setting, near?: KnownBody | null): KnownBody | null {
  const { organ, central, unit, name, whole, department } = mention;
  const made = { organ, central, whole, department, settled: false };
  if (central || levelOfOrgan[organ]) return { ...made, central: true, place: null };
  if (whole) return { ...made, place: null };
  if (unit && name)
    return { ...made, place: { unit: unit === "tỉnh" && isCentralCity(name) ? "thành phố" : unit, name } };
  if (unit) {
    const found = [...places.values()].find((place) => place.unit === unit);
    if (found) return { ...made, place: found, settled: true };
    return null;
  }
  if (near && (near.place || near.whole || near.central)) return { ...near, organ, department, settled: true };
  return null;
}

const organLabel: Readonly<Record<Organ, string>> = {
  EXECUTIVE_COMMITTEE: "Ban Chấp hành Đảng bộ",
  PARTY_COMMITTEE: "Đảng bộ",
  STANDING_COMMITTEE: "Ban Thường vụ",
  PERMANENT_BOARD: "Thường trực",
  INSPECTION_COMMITTEE: "Ủy ban Kiểm tra",
  PEOPLES_COMMITTEE: "Ủy ban nhân dân",
  PEOPLES_COUNCIL: "Hội đồng nhân dân",
  FATHERLAND_FRONT: "Ủy ban Mặt trận Tổ quốc Việt Nam",
  DEPARTMENT: "Ban",
  POLITBURO: "Bộ Chính trị",
  SECRETARIAT: "Ban Bí thư",
  GOVERNMENT: "Chính phủ",
  OTHER: "",
};
const centralLabel: Readonly<Partial<Record<Organ, string>>> = {
  EXECUTIVE_COMMITTEE: "Ban Chấp hành Trung ương",
  PARTY_COMMITTEE: "Đảng Cộng sản Việt Nam",
  STANDING_COMMITTEE: "Bộ Chính trị",
  INSPECTION_COMMITTEE: "Ủy ban Kiểm tra Trung ương",
  FATHERLAND_FRONT: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
};

const placeLabel = ({ unit, name }: PlaceName): string => `${unit} ${name}`;

/** `Ban Thường vụ Thành ủy Lạng Sơn`, `Ban Chấp hành Đảng bộ thành phố Lạng Sơn`. */
export function bodyLabel({ organ, central, place, whole, department }: KnownBody): string {
  if (central && organ === "OTHER") return department === "Thủ tướng" ? "Thủ tướng Chính phủ" : (department ?? "");
  if (central)
    return organ === "DEPARTMENT" ? `${department ?? "Ban"} Trung ương` : (centralLabel[organ] ?? organLabel[organ]);
  const inner =
    organ === "STANDING_COMMITTEE" ||
    organ === "PERMANENT_BOARD" ||
    organ === "INSPECTION_COMMITTEE" ||
    organ === "DEPARTMENT";
  const head = organ === "DEPARTMENT" ? (department ?? "Ban") : organLabel[organ];
  if (!place) return inner && whole ? `${head} Đảng ủy ${whole}` : `${head} ${whole ?? ""}`.trim();
  return inner ? `${head} ${committeeName[place.unit]} ${place.name}` : `${head} ${placeLabel(place)}`;
}

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
  const keyOf = (body: KnownBody) => bodyLabel(body).toLowerCase();
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
      for (const { body } of named) if (partOf(body)) add(partOf(body) ?? body);
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
  const inner =
    body.organ === "STANDING_COMMITTEE" || body.organ === "PERMANENT_BOARD" || body.organ === "INSPECTION_COMMITTEE";
  return inner && !body.central ? { ...body, organ: "EXECUTIVE_COMMITTEE", department: null } : null;
}

function committeeItem(
  { key, body, evidence }: BodyDraft,
  all: ReadonlyMap<string, BodyDraft>,
  keyOf: (body: KnownBody) => string,
): CommitteeItem {
  const { organ, central, place } = body;
  const of = partOf(body);
  const part = of ? all.get(keyOf(of))?.key : undefined;
  const above = place && organ === "EXECUTIVE_COMMITTEE" ? superior(place, all, keyOf) : undefined;
  const level = central ? "CENTRAL" : place ? levelOf(place) : undefined;
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
    ...(organ === "DEPARTMENT" ? { branch: "PARTY" as const } : organ === "OTHER" ? { branch: "STATE" as const } : {}),
    ...(level ? { level } : {}),
    ...(central ? { place: CENTRE } : place ? { place: placeKey(place) } : {}),
    ...(part ? { partOf: part } : {}),
    ...(above ? { reportsTo: above } : {}),
    evidence: items,
  };
}

function superior(
  place: PlaceName,
  all: ReadonlyMap<string, BodyDraft>,
  keyOf: (body: KnownBody) => string,
): string | undefined {
  if (levelOf(place) !== "DISTRICT") return undefined;
  const province = provinceOfCity(place.name);
  if (!province || place.unit === "huyện") return undefined;
  const above: KnownBody = {
    organ: "EXECUTIVE_COMMITTEE",
    central: false,
    place: { unit: isCentralCity(province) ? "thành phố" : "tỉnh", name: province },
    settled: false,
    whole: null,
    department: null,
  };
  return all.get(keyOf(above))?.key;
}

const CENTRE = "place:viet-nam";
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
      found.set(CENTRE, { key: CENTRE, label: "Việt Nam", level: "CENTRAL" });
      found.set(key, { ...item, within: CENTRE });
    }
    return key;
  };
  for (const { place, central } of bodies) {
    if (place) add(place);
    else if (central) found.set(CENTRE, { key: CENTRE, label: "Việt Nam", level: "CENTRAL" });
  }
  return [...found.values()];
}

/** What a place lies in, where its name or the article tells. */
function surrounding(place: PlaceName, places: ReadonlyMap<Level, PlaceName>): PlaceName | null {
  const level = levelOf(place);
  if (level === "DISTRICT") {
    const province = place.unit === "huyện" ? null : provinceOfCity(place.name);
    if (province) return { unit: isCentralCity(province) ? "thành phố" : "tỉnh", name: province };
    const own = places.get("DISTRICT");
    const around = places.get("PROVINCIAL");
    return own?.name === place.name && around && isProvince(around.name) ? around : null;
  }
  if (level !== "GRASSROOTS") return null;
  const own = places.get("GRASSROOTS");
  return own?.name === place.name ? (places.get("DISTRICT") ?? places.get("PROVINCIAL") ?? null) : null;
}
