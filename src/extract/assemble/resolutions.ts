import type { ResolutionItem } from "../../bundle/format.js";
import { slug } from "../../values/text.js";
import type { Level } from "../lexicon/body-words.js";
import { bodyLabel, centralCommittee, type KnownBody } from "../refine/bodies.js";
import { readable } from "../refine/layout.js";
import { levelOf } from "../refine/setting.js";
import type { DocumentMention } from "../rules/documents.js";
import { wordsOf } from "../text/tokens.js";
import { type Tie, tiesIn, withTies } from "./document-ties.js";
import { type DocumentFound, documentItem, documentKey, documentsIn } from "./documents.js";
import { passage } from "./evidence.js";
import { programmesOf } from "./programmes.js";
import { note, type Work } from "./work.js";

export function resolutionsOf(
  work: Work,
  owner: KnownBody | null,
  conference: string | null,
  keys: ReadonlyMap<string, string>,
  congress: number | null,
): readonly ResolutionItem[] {
  const found = new Map<string, DocumentFound>();
  const ties: Tie[] = [];
  for (const [i, marked] of work.sentences.entries()) {
    if (!readable(work.parts[i])) continue;
    const saids = documentsIn(marked, work.setting, owner).map((said) => ofCongress(said, congress));
    const keysOf = new Map<DocumentMention, string[]>();
    for (const document of saids) {
      const key = keyAmong(found, document);
      keysOf.set(document.mention, [...(keysOf.get(document.mention) ?? []), key]);
      const known = found.get(key);
      found.set(key, known ? fuller(known, document) : document);
      note(
        work,
        marked,
        { at: document.mention.at, next: document.mention.nameEnd },
        "document",
        `document ${document.mention.kind} ${document.number?.symbol ?? document.number?.number ?? ""}`.trim(),
      );
    }
    ties.push(...tiesIn(marked, saids, keysOf));
  }
  const documents = programmesOnce(withNumbers(withTerms([...found.values()])));
  const items: ResolutionItem[] = documents.map((document, i) => {
    const issuer = document.issuer ? work.bodies.key(document.issuer, issuerEvidence(work, document)) : null;
    const adoptedAt =
      document.mention.meeting && !document.mention.meeting.congress && document.term !== null
        ? (keys.get(plenumKey(document)) ?? null)
        : null;
    return { key: `r${i + 1}`, ...documentItem(document, { text: work.article.text, issuer, conference, adoptedAt }) };
  });
  const keyOf = new Map(documents.map((document, i) => [document, items[i]?.key] as const));
  const itemOf = (key: string) => {
    const document = found.get(key);
    return document && keyOf.get(document);
  };
  const tied = withTies(items, work.article.text, ties, itemOf);
  return programmesOf(work.article.text, documents, tied);
}

/** `Đại hội thông qua Nghị quyết Đại hội` is the one of the congress that is reported, whichever others the text names. */
function ofCongress(document: DocumentFound, congress: number | null): DocumentFound {
  const { mention, action } = document;
  if (congress === null || action !== "ADOPTED" || !mention.meeting || !isUnnumbered(document)) return document;
  return { ...document, mention: { ...mention, meeting: { ...mention.meeting, ordinal: congress } } };
}

/** Documents of one sort and number are one, unless they are of bodies of two levels: `Nghị quyết 18 của Thành ủy`, `18-NQ/TW`. */
function keyAmong(found: ReadonlyMap<string, DocumentFound>, document: DocumentFound): string {
  const key = documentKey(document);
  const known = found.get(key);
  const [one, other] = [known && ranksOf(known), ranksOf(document)];
  return one && other && !one.some((rank) => other.includes(rank)) ? `${key}|${other.join("|")}` : key;
}

type Rank = Level | "CITY";
// A city bears `TU` as a province does, whether it is one of the centre or of a province.
const ranksOfCode: Readonly<Record<string, readonly Rank[]>> = {
  TW: ["CENTRAL"],
  TU: ["PROVINCIAL", "CITY"],
  ThU: ["CITY"],
  HU: ["DISTRICT"],
  QU: ["DISTRICT"],
  TVU: ["DISTRICT"],
  ĐU: ["GRASSROOTS"],
};
/** Where its issuer may stand, by name or by symbol: `05-CT/TU` is of a province or a city. */
function ranksOf({ issuer, number }: DocumentFound): readonly Rank[] | null {
  if (issuer?.central) return ["CENTRAL"];
  if (issuer?.place) {
    const level = levelOf(issuer.place);
    return issuer.place.unit === "thành phố" && level === "DISTRICT" ? ["CITY", level] : [level];
  }
  const code = /\/(?:[^/]*-)?(TW|TU|HU|QU|ĐU|ThU|TVU)$/u.exec(number?.symbol ?? "")?.[1];
  return code ? (ranksOfCode[code] ?? null) : null;
}

/** `Nghị quyết Trung ương 4` behind `Nghị quyết Trung ương 4 khóa XII` is the same. */
const withTerms = (documents: readonly DocumentFound[]): readonly DocumentFound[] =>
  documents.filter(
    (one) =>
      one.term !== null ||
      !one.mention.meeting?.central ||
      one.mention.meeting.congress ||
      !documents.some(
        ({ term, mention: { kind, meeting } }) =>
          term !== null && kind === one.mention.kind && meeting?.ordinal === one.mention.meeting?.ordinal,
      ),
  );

/** `Nghị quyết Đại hội` beside `Nghị quyết Đại hội Đảng bộ huyện lần thứ XX` is the same. */
function withNumbers(documents: readonly DocumentFound[]): readonly DocumentFound[] {
  // By whose congress it was: a text may name the resolutions of a thousand.
  const known = new Map<string, DocumentFound>();
  for (const document of documents) {
    const { issuer, mention } = document;
    if (!mention.meeting?.congress || !issuer) continue;
    const key = slug(bodyLabel(issuer));
    const before = known.get(key);
    if (!before || tellingOf(document) > tellingOf(before)) known.set(key, document);
  }
  return documents.filter(
    (one) => !isUnnumbered(one) || (one.issuer !== null && known.get(slug(bodyLabel(one.issuer))) === one),
  );
}

const tellingOf = (document: DocumentFound): number => (isUnnumbered(document) ? (document.term === null ? 0 : 1) : 2);

/** An action programme without a number is the numbered one, or the first, where both carry out the same. */
function programmesOnce(documents: readonly DocumentFound[]): readonly DocumentFound[] {
  const programmes = documents
    .filter(({ mention }) => mention.kind === "ACTION_PROGRAMME")
    .map((document) => ({ document, words: subjectWords(document) }));
  const again = programmes.filter(
    ({ document, words }, i) =>
      !document.number &&
      programmes.some(
        (other, k) =>
          k !== i && (other.document.number !== null || k < i) && [...words].every((word) => other.words.has(word)),
      ),
  );
  const dropped = new Set(again.map(({ document }) => document));
  return documents.filter((document) => !dropped.has(document));
}
const subjectWords = ({ subject, marked }: DocumentFound): ReadonlySet<string> =>
  new Set(subject ? slug(wordsOf(marked.sentence.tokens, subject.at, subject.next)).split("-") : []);

const isUnnumbered = ({ mention: { meeting } }: DocumentFound) =>
  meeting?.congress === true && meeting.ordinal === null;

function issuerEvidence(work: Work, { mention, marked }: DocumentFound) {
  return mention.issuer
    ? [passage(work.article.text, marked.sentence.tokens, mention.issuer, { rule: "body", confidence: 0.95 })]
    : [];
}

const plenumKey = ({ mention, issuer, term }: DocumentFound) =>
  [
    "PLENARY",
    bodyLabel({ ...(issuer ?? centralCommittee), organ: "EXECUTIVE_COMMITTEE" }),
    mention.meeting?.ordinal,
    term,
  ].join("|");

/** Of two mentions of one document, the one that tells more; what it lacks comes from the other. */
function fuller(one: DocumentFound, other: DocumentFound): DocumentFound {
  const size = (found: DocumentFound) =>
    [found.subject, found.issuedOn, found.issuer, found.number?.symbol].filter(Boolean).length;
  const [more, less] = size(other) > size(one) ? [other, one] : [one, other];
  const action = more.action === "CITED" ? less.action : more.action;
  const symbol = more.number?.symbol ? more.number : less.number?.symbol ? less.number : more.number;
  return {
    ...more,
    action,
    issuer: more.issuer ?? less.issuer,
    issuedOn: more.issuedOn ?? less.issuedOn,
    number: more.marked === less.marked ? symbol : more.number,
  };
}
