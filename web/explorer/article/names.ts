import { type Kind, kinds } from "../kinds.js";
import { type Item, isItem, itemsIn, textOf } from "./item.js";

/** What the items of a bundle are, by their keys. */
export type Names = ReadonlyMap<string, { readonly item: Item; readonly kind: Kind }>;

export const namesIn = (bundle: unknown): Names =>
  new Map(
    kinds.flatMap((kind) =>
      itemsIn(isItem(bundle) ? bundle[kind.segment] : undefined).flatMap((item) => {
        const key = textOf(item["key"]);
        return key === undefined ? [] : [[key, { item, kind }] as const];
      }),
    ),
  );

/** The name of what a key stands for; what is no key of the bundle is a name by itself. */
export function nameOfKey(names: Names, key: unknown): string {
  const text = textOf(key) ?? "";
  const named = names.get(text);
  return named ? nameIn(names, named.item, named.kind) || text : text;
}

/** The Vietnamese name of an item: its label, or what it is known by until the graph gives it one. */
export function nameIn(names: Names, item: Item, kind: Kind): string {
  const label = textOf(item["label"]);
  if (label) return label;
  const name = (key: string) => nameOfKey(names, item[key]);
  switch (kind.kind) {
    case "TARGET":
    case "RESULT":
      return name("indicator");
    case "TERM":
      return spaced(["Nhiệm kỳ", years(item), ordinal(item, "khóa"), name("committee")]);
    case "CONFERENCE":
      return spaced([
        item["kind"] === "CONGRESS" ? "Đại hội" : "Hội nghị",
        ordinal(item, "lần thứ") ?? textOf(item["date"]),
        name("committee"),
      ]);
    case "RESOLUTION":
      return joined([
        textOf(item["symbol"]) ?? (textOf(item["number"]) && `số ${textOf(item["number"])}`),
        textOf(item["subject"]),
        name("issuer"),
      ]);
    case "COMMITTEE":
    case "INDICATOR":
    case "PERSON":
    case "PLACE":
    case "SOURCE":
    case "TOPIC":
      return "";
  }
}

const spaced = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" ");
const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" – ");
const ordinal = (item: Item, word: string) => (item["ordinal"] ? `${word} ${String(item["ordinal"])}` : undefined);
const years = ({ startYear, endYear }: Item) =>
  startYear || endYear ? `${String(startYear ?? "…")}–${String(endYear ?? "…")}` : undefined;
