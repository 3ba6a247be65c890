import type { PersonItem } from "../../bundle/format.js";
import type { Marked } from "../mentions.js";
import type { Part } from "../refine/layout.js";
import type { Setting } from "../refine/setting.js";
import type { BodyBook, KnownBody } from "./bodies.js";

export interface PeoplePlace {
  readonly setting: Setting;
  readonly owner: KnownBody | null;
  readonly conference: string | null;
  readonly bodies: BodyBook;
}

export function peopleOf(_text: string, _sentences: readonly Marked[], _parts: readonly Part[], _place: PeoplePlace): { readonly items: readonly PersonItem[]; readonly author: string | null } {
  return { items: [], author: null };
}
