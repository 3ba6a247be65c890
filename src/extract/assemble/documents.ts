import type { EvidenceItem, ResolutionItem } from "../../bundle/format.js";
import { numberKey } from "../../values/identity.js";
import { slug } from "../../values/text.js";
import { actionWords, documentRelations } from "../lexicon/document-words.js";
import { topicsOf } from "../lexicon/vocabulary.js";
import type { Marked } from "../mentions.js";
import { bodyLabel, type KnownBody } from "../refine/bodies.js";
import { datedIn, type Setting } from "../refine/setting.js";
import type { BodyMention } from "../rules/bodies.js";
import type { DocumentMention } from "../rules/documents.js";
import { settled } from "../rules/period-dates.js";
import type { NumberMention } from "../rules/symbol.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { isSign, wordsOf } from "../text/tokens.js";
import { dayOfIssue, issuerOf } from "./document-issuer.js";
import { inferred, passage } from "./evidence.js";

export type Action = "DISCUSSED" | "ADOPTED" | "REVIEWED" | "DISSEMINATED" | "CONCLUDED" | "CITED";

/** One document of a mention, with all that the sentence says of it. */
export interface DocumentFound {
  readonly mention: DocumentMention;
  readonly marked: Marked;
  readonly number: NumberMention | null;
  readonly term: number | null;
  readonly issuer: KnownBody | null;
  readonly subject: { readonly at: number; readonly next: number } | null;
  readonly issuedOn: string | null;
  readonly action: Action;
  readonly actionAt: number;
  /** Its place among the documents of the mention. */
  readonly place: number;
}

const DOC = { rule: "document", confidence: 0.95 };

export function documentsIn(marked: Marked, setting: Setting, own: KnownBody | null): readonly DocumentFound[] {
  return marked.documents.flatMap((mention) => {
    const deed = actionOf(marked, mention);
    const { action, at, body } =
      deed.action === "ADOPTED" && isCarriedOut(marked, mention) ? citedAt(mention.at) : deed;
    // A plan or a scheme in passing is no document; one that is discussed or passed is.
    if (
      mention.numbers.length === 0 &&
      !mention.meeting &&
      action === "CITED" &&
      mention.kind !== "CAMPAIGN" &&
      mention.kind !== "ACTION_PROGRAMME"
    )
      return [];
    // `Chương trình 135`, with nothing else, is one of the State's.
    if (
      mention.kind === "PROGRAMME" &&
      mention.numbers.length > 0 &&
      !mention.issuer &&
      !mention.date &&
      mention.numbers.every(({ symbol }) => symbol === null)
    )
      return [];
    const issuer = issuerOf(marked, mention, { adopted: action === "ADOPTED", body }, setting, own);
    const day = mention.date ?? dayOfIssue(marked, mention, body);
    const issuedOn = day ? datedIn(day.date, setting.year) : null;
    const members: readonly (readonly [NumberMention | null, number | null])[] =
      mention.numbers.length > 0
        ? mention.numbers.map((number) => [number, null] as const)
        : mention.terms.length > 0
          ? mention.terms.map(({ ordinal }) => [null, ordinal] as const)
          : // `2 nghị quyết chuyên đề về “…”; “…”`.
            (areQuoted(marked, mention) ? mention.subjects : [null]).map(() => [null, null]);
    return members.map(([number, term], place) => ({
      mention,
      marked,
      number,
      term,
      issuer,
      subject: (mention.subjects.length === members.length ? mention.subjects[place] : mention.subjects[0]) ?? null,
      issuedOn,
      action,
      actionAt: at,
      place,
    }));
  });
}

/** Titles in a row, each of a document. */
const areQuoted = ({ sentence: { tokens } }: Marked, { meeting, subjects }: DocumentMention): boolean =>
  meeting === null && subjects.length > 1 && subjects.every(({ at }) => isSign(tokens[at - 1], '“"«'));

const citedAt = (at: number) => ({ action: "CITED" as const, at, body: null });

/** `ban hành Chương trình hành động thực hiện Nghị quyết số 57`: the programme was passed, not what it carries out. */
const isCarriedOut = ({ documents }: Marked, { at, numbers }: DocumentMention): boolean =>
  numbers.length > 0 &&
  documents.some(
    ({ kind, subjects }) =>
      kind === "ACTION_PROGRAMME" && subjects.some((subject) => subject.at < at && at < subject.next),
  );

const REACH = 45;

/** What was done with a document: the nearest verb before it in its clause. */
function actionOf(
  { sentence: { tokens }, bodies, documents }: Marked,
  { at }: DocumentMention,
): { readonly action: Action; readonly at: number; readonly body: BodyMention | null } {
  // `Hội nghị ra Nghị quyết lãnh đạo …`.
  if (tokens[at - 1]?.low === "ra")
    return {
      action: "ADOPTED",
      at: at - 1,
      body: bodies.find(({ next, office }) => !office && next === at - 1) ?? null,
    };
  let reach = REACH;
  for (let spot = at - 1; spot >= Math.max(0, at - reach); spot--) {
    // What stands in the name or subject of another document is no verb for this one.
    const inside = documents.find((other) => other.at < spot && spot < other.next && other.next <= at);
    if (inside) {
      spot = inside.at + 1;
      continue;
    }
    const token = tokens[spot];
    // `thảo luận … thực hiện Chỉ thị số 04; thực hiện Nghị quyết số 05`: one verb for the list.
    if (
      !token ||
      (token.text === ";" &&
        !phraseAt(documentRelations, tokens, spot + 1) &&
        !documents.some((other) => other.at === spot + 1))
    )
      break;
    if (token.text === ";") reach = at;
    // `Các chương trình tiếp tục được triển khai đồng bộ, Chương trình …` says nothing of what follows.
    if (tokens[spot - 1]?.low === "được" && phraseAt(passing, tokens, spot)) break;
    const carriedOut = phraseAt(carrying, tokens, spot);
    const found = phraseAt(actionWords, tokens, spot);
    // `cho ý kiến vào dự thảo báo cáo sơ kết …, dự thảo Nghị quyết`: of a draft nothing is reviewed.
    if (found?.value === "REVIEWED" && tokens[at - 1]?.bare === "thao" && tokens[at - 2]?.bare === "du") continue;
    if (found && found.next <= at && !(carriedOut && carriedOut.next > found.next)) {
      // `triển khai thực hiện`, outside a meeting on it, only cites.
      const subject =
        tokens[spot]?.low === "ban" || tokens[spot]?.low === "thông"
          ? bodies.findLast(
              (body) =>
                body.next <= spot &&
                spot - body.next <= 3 &&
                !body.office &&
                !tokens.slice(body.next, spot).some(({ low }) => low === "và" || low === "trình"),
            )
          : undefined;
      // `ban hành và triển khai 2 nghị quyết chuyên đề`.
      const passed =
        tokens[spot - 1]?.low === "và" && phraseBefore(actionWords, tokens, spot - 1, 3)?.value === "ADOPTED";
      return { action: passed ? "ADOPTED" : found.value, at: spot, body: subject ?? null };
    }
  }
  return { action: "CITED", at, body: null };
}
const passing = wordList(
  "triển khai đồng bộ,triển khai kịp thời,triển khai nghiêm túc,triển khai tích cực,triển khai có",
);
const carrying = wordList("triển khai thực hiện");

/** What tells a document from the others of the article. */
export function documentKey({ mention, number, term, subject, marked, issuer }: DocumentFound): string {
  const { kind, meeting } = mention;
  if (number) return [kind, numberKey(number.number)].join("|");
  if (meeting?.congress) return [kind, "congress", issuer && slug(bodyLabel(issuer)), meeting.ordinal, term].join("|");
  if (meeting) return [kind, "plenum", meeting.ordinal, term].join("|");
  return [
    kind,
    subject
      ? slug(wordsOf(marked.sentence.tokens, subject.at, subject.next))
          // `thực hiện Nghị quyết số 57`, `thực hiện Nghị quyết số 57-NQ/TW`.
          .replace(/^(thuc-hien-.*?-so-\d+)-.*$/u, "$1")
          .slice(0, 60)
      : mention.at,
  ].join("|");
}

export interface DocumentPlace {
  readonly text: string;
  readonly issuer: string | null;
  readonly conference: string | null;
  /** The plenum that adopted it. */
  readonly adoptedAt: string | null;
}

export function documentItem(
  found: DocumentFound,
  { text, issuer, conference, adoptedAt }: DocumentPlace,
): Omit<ResolutionItem, "key"> {
  const { mention, marked, number, subject, issuedOn, action } = found;
  const { tokens } = marked.sentence;
  const sure = { rule: DOC.rule, confidence: confidenceOf(found, issuer !== null) };
  const words = subject ? wordsOf(tokens, subject.at, subject.next).slice(0, LONGEST) : null;
  const period = subject ? periodOf(marked, subject) : null;
  const topics = words ? topicsOf(words) : [];
  const symbol = number?.symbol ?? null;
  // One of a `Tỉnh ủy` that nobody names may be of any province.
  const resolved = isResolved(found, issuer !== null && !found.issuer?.unit, adoptedAt !== null);
  const span = passage(text, tokens, { at: mention.at, next: mention.nameEnd }, sure);
  const evidence: EvidenceItem[] = [
    passage(text, tokens, { at: mention.at, next: Math.max(mention.nameEnd, subject?.next ?? 0) }, sure),
    ...(number ? [passage(text, tokens, numberSpan(number), DOC, "number")] : []),
    ...(symbol && number ? [passage(text, tokens, number, DOC, "symbol")] : []),
    ...(issuedOn && mention.date ? [passage(text, tokens, mention.date, DOC, "issuedOn")] : []),
    ...(issuer && mention.issuer ? [passage(text, tokens, mention.issuer, DOC, "issuer")] : []),
    ...(subject ? [passage(text, tokens, subject, { rule: "subject", confidence: 0.85 }, "subject")] : []),
    ...(mention.subjects.length > 1 && subject
      ? [inferred("subject", "The documents and their subjects are listed in the same order.", 0.85)]
      : []),
    ...(topics.length > 0 ? [inferred("topics", "Filed by its subject.", 0.9)] : []),
  ];
  const considered = [
    ...(adoptedAt
      ? [
          {
            conference: adoptedAt,
            action: "ADOPTED" as const,
            evidence: [inferred(undefined, "A resolution that is named by a plenum was adopted there.", 0.98)],
          },
        ]
      : []),
    ...(conference && conference !== adoptedAt
      ? [
          {
            conference,
            action,
            evidence: [{ ...span, rule: action === "CITED" ? "cited" : "action-verb", confidence: 0.85 }],
          },
        ]
      : []),
  ];
  return {
    kind: mention.kind as ResolutionItem["kind"], // of the lexicon, which a test holds to the format
    ...(resolved === null ? {} : { resolved }),
    ...(number ? { number: number.number } : {}),
    ...(symbol ? { symbol } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    ...(issuer ? { issuer } : {}),
    ...(words ? { subject: words } : {}),
    ...(period ? { period } : {}),
    ...(topics.length > 0 ? { topics } : {}),
    ...(considered.length > 0 ? { considered } : {}),
    evidence,
  };
}
const LONGEST = 2_000;

// As measured on the corpus.
function confidenceOf({ number, mention }: DocumentFound, issued: boolean): number {
  if (number?.symbol) return issued ? 0.95 : 0.82;
  if (mention.meeting) return issued ? 0.92 : 0.8;
  return number && issued ? 0.92 : 0.82;
}

const numberSpan = ({ at, number }: NumberMention) => ({ at, next: at + (/[a-zđ]$/u.test(number) ? 2 : 1) });

// A number is worth something with its issuer and a day or a symbol that tells the rest.
function isResolved({ number, issuedOn }: DocumentFound, issuer: boolean, adopted: boolean): boolean | null {
  if (adopted) return true;
  if (!number) return false;
  if (issuer && (issuedOn !== null || number.symbol)) return true;
  return number.symbol || issuer || issuedOn !== null ? null : false;
}

function periodOf(marked: Marked, { at, next }: { readonly at: number; readonly next: number }) {
  const found = marked.periods.find(
    (period) => period.at >= at && period.next <= next && (period.sort === "span" || period.sort === "term"),
  );
  const dates = found && settled(found, null);
  if (!found || !dates?.start) return null;
  return { start: dates.start, end: dates.end, label: wordsOf(marked.sentence.tokens, found.at, found.next) };
}

/** What the words between two documents say of them: the first `thực hiện` the second. */
export function relationBetween(tokens: readonly Token[], one: DocumentMention, other: DocumentMention) {
  for (let at = one.at + 1; at < other.at; at++) {
    const found = phraseAt(documentRelations, tokens, at);
    if (found) return { relation: found.value, at };
  }
  return null;
}
