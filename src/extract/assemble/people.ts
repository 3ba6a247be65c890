import type { EvidenceItem, PersonItem } from "../../bundle/format.js";
import { fold } from "../../values/text.js";
import type { Marked } from "../mentions.js";
import { type KnownBody, knownBody } from "../refine/bodies.js";
import type { Part } from "../refine/layout.js";
import type { Setting } from "../refine/setting.js";
import { peopleOf as mentionsOf } from "../rules/people.js";
import { wordsOf } from "../text/tokens.js";
import type { BodyBook } from "./bodies.js";
import { passage } from "./evidence.js";

export interface PeoplePlace {
  readonly setting: Setting;
  readonly owner: KnownBody | null;
  readonly conference: string | null;
  readonly bodies: BodyBook;
}

interface Draft {
  readonly key: string;
  readonly label: string;
  readonly roles: NonNullable<PersonItem["roles"]>[number][];
  readonly attended: NonNullable<PersonItem["attended"]>[number][];
  readonly evidence: EvidenceItem[];
}

const SURE = { rule: "person", confidence: 0.9 };
const PARTY = new Set([
  "EXECUTIVE_COMMITTEE",
  "STANDING_COMMITTEE",
  "PARTY_COMMITTEE",
  "PEOPLES_COMMITTEE",
  "PEOPLES_COUNCIL",
  "FATHERLAND_FRONT",
  "INSPECTION_COMMITTEE",
  "POLITBURO",
  "SECRETARIAT",
]);

/** Who chaired, attended or spoke, with their offices; and who wrote the text. */
export function peopleOf(
  text: string,
  sentences: readonly Marked[],
  parts: readonly Part[],
  place: PeoplePlace,
): { readonly items: readonly PersonItem[]; readonly author: string | null } {
  const people = new Map<string, Draft>();
  const draftOf = (name: string): Draft => {
    const known = people.get(fold(name));
    if (known) return known;
    const made: Draft = { key: `p${people.size + 1}`, label: name, roles: [], attended: [], evidence: [] };
    people.set(fold(name), made);
    return made;
  };
  for (const [i, { sentence }] of sentences.entries()) {
    if (parts[i] !== "body") continue;
    for (const mention of mentionsOf(sentence.tokens)) {
      const draft = draftOf(mention.name);
      if (draft.evidence.length === 0) draft.evidence.push(passage(text, sentence.tokens, mention, SURE));
      for (const office of mention.offices) {
        const body = PARTY.has(office.body.organ) ? knownBody(office.body, place.setting, place.owner) : null;
        if (!body) continue;
        const committee = place.bodies.key(body);
        if (!draft.roles.some((role) => role.committee === committee && role.role === office.role))
          draft.roles.push({ committee, role: office.role, evidence: [passage(text, sentence.tokens, office, SURE)] });
      }
      if (place.conference && mention.act && draft.attended.length === 0)
        draft.attended.push({
          conference: place.conference,
          role: mention.act,
          evidence: [
            passage(
              text,
              sentence.tokens,
              { at: 0, next: sentence.tokens.length },
              { rule: "attendance", confidence: 0.85 },
            ),
          ],
        });
    }
  }
  const author = authorOf(sentences, parts);
  if (author) {
    const draft = draftOf(author.name);
    draft.evidence.push(passage(text, author.marked.sentence.tokens, author, { rule: "signature", confidence: 0.92 }));
  }
  const items = [...people.values()].map(({ key, label, roles, attended, evidence }) => ({
    key,
    label,
    ...(roles.length > 0 ? { roles } : {}),
    ...(attended.length > 0 ? { attended } : {}),
    evidence,
  }));
  return { items, author: author ? (people.get(fold(author.name))?.key ?? null) : null };
}

const LONGEST = 12;
const labels = new Set([
  "tin",
  "bài",
  "ảnh",
  "theo",
  "thực",
  "hiện",
  "tác",
  "giả",
  "pv",
  "bt",
  "nguồn",
  "và",
  "ct",
  "cộng",
  "viên",
]);
const bodies = new Set([
  "phó",
  "bí",
  "chủ",
  "chánh",
  "trưởng",
  "tm",
  "kt",
  "ban",
  "báo",
  "đài",
  "ubnd",
  "văn",
  "phòng",
  "trung",
  "huyện",
  "tỉnh",
  "cổng",
]);

/** The name under the text: the first short line behind the body that is nothing but a name. */
function authorOf(
  sentences: readonly Marked[],
  parts: readonly Part[],
): { readonly name: string; readonly marked: Marked; readonly at: number; readonly next: number } | null {
  const last = parts.lastIndexOf("body");
  for (let i = last + 1; i < Math.min(parts.length, last + 3); i++) {
    const marked = sentences[i];
    if (!marked || parts[i] !== "signature") continue;
    const { tokens } = marked.sentence;
    if (tokens.length > LONGEST) continue;
    let at = 0;
    while (at < tokens.length && (tokens[at]?.kind !== "word" || labels.has(tokens[at]?.low ?? ""))) at++;
    let next = at;
    while (next < tokens.length && tokens[next]?.kind === "word" && tokens[next]?.capital) next++;
    const rest = tokens.slice(next).some(({ kind, low }) => kind === "word" && !labels.has(low));
    if (next - at >= 2 && next - at <= 5 && !rest && !bodies.has(tokens[at]?.low ?? ""))
      return { name: wordsOf(tokens, at, next), marked, at, next };
  }
  return null;
}
