import type { Marked } from "../mentions.js";
import type { NamedMeeting } from "../rules/document-meeting.js";
import type { DocumentMention } from "../rules/documents.js";
import { centralCommittee, knownBody } from "./bodies.js";
import type { ConferenceFound } from "./conference-found.js";
import type { Setting } from "./setting.js";

/** The plenum that a document is named by, in each of its terms. */
export function namedConferences(
  marked: Marked,
  document: DocumentMention,
  setting: Setting,
): readonly ConferenceFound[] {
  const { meeting } = document;
  if (!meeting || meeting.congress) return [];
  const body = meeting.central ? centralCommittee : meeting.body ? knownBody(meeting.body, setting) : null;
  if (!body) return [];
  const terms = document.terms.length > 0 ? document.terms : [null];
  return terms.map((term) => ({
    kind: "PLENARY",
    body: { ...body, organ: "EXECUTIVE_COMMITTEE" },
    ordinal: meeting.ordinal,
    enlarged: false,
    term: term && {
      ordinal: term.ordinal,
      startYear: term.startYear,
      endYear: term.endYear,
      at: [{ marked, mention: term }],
    },
    date: null,
    closed: null,
    days: null,
    mentions: [{ marked, mention: { at: document.at, next: term?.next ?? document.nameEnd } }],
    ordinalAt: { marked, mention: ordinalSpan(meeting) },
    bodyAt: meeting.bodyAt ? { marked, mention: meeting.bodyAt } : null,
    main: false,
    named: true,
  }));
}

const ordinalSpan = ({ ordinalAt, next }: NamedMeeting) => ({
  at: ordinalAt,
  next: Math.max(ordinalAt + 1, Math.min(next, ordinalAt + 3)),
});
