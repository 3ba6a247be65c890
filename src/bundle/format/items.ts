import { z } from "zod";
import { key, keyOrName, label, list, ordinal, partialDate, text, unknown, year } from "./scalars.js";
import { comparison, evidenceList, period, planShare, quantity } from "./values.js";
import * as words from "./vocabulary.js";

const named = {
  key,
  labelEn: unknown(label, "The English label where one is known."),
  aliases: unknown(list(label), "Other names of it in the sources."),
  evidence: evidenceList,
};
const derivedLabel = { ...named, label: unknown(label, "The Vietnamese label; derived where absent.") };
const ownLabel = { ...named, label: label.describe("The Vietnamese label as the sources give it.") };
const keys = (description: string) => unknown(list(key), description);
const relationEvidence = evidenceList.describe(
  "What states this relationship; where absent, the item's evidence whose field is the relationship's does.",
);

const succession = z.strictObject({
  predecessor: key.describe("A committee."),
  on: unknown(partialDate, "When it took over."),
  basis: unknown(key, "The resolution that ordered it."),
  evidence: relationEvidence,
});
export const committee = z
  .strictObject({
    ...derivedLabel,
    organ: words.committeeOrgan,
    branch: unknown(words.branch, "Derived from the organ where absent; a DEPARTMENT or OTHER must give it."),
    level: unknown(words.level, "Its level at its time."),
    place: unknown(keyOrName, "The place it is the body of (GOVERNS, and its identity together with the organ)."),
    governs: unknown(list(keyOrName), "Further places that it governs."),
    partOf: unknown(key, "The committee it is an organ of."),
    reportsTo: unknown(key, "The committee one level up."),
    validFrom: unknown(partialDate, "When it came to be."),
    validTo: unknown(partialDate, "When it ended."),
    endReason: unknown(words.endReason, "Why it ended."),
    succeeds: unknown(list(succession), "The bodies it took over from."),
  })
  .meta({ id: "CommitteeItem", description: "A party, state, front or mass-organisation body." });

export const term = z
  .strictObject({
    ...derivedLabel,
    committee: key.describe("The Executive Committee whose term it is."),
    ordinal: unknown(ordinal, "Khóa as a number: XXII is 22."),
    startYear: unknown(year, "The first year of it."),
    endYear: unknown(year, "The last year of it."),
  })
  .meta({ id: "TermItem", description: "One nhiệm kỳ / khóa; has an ordinal, a startYear or both." });

export const conference = z
  .strictObject({
    ...derivedLabel,
    committee: key.describe("The committee that held it."),
    term: unknown(key, "The term it fell in; of a congress the one it opened."),
    kind: words.conferenceKind,
    ordinal: unknown(ordinal, "Its number in the term."),
    enlarged: unknown(z.boolean(), "Mở rộng; false where absent."),
    date: unknown(partialDate, "When it was held or began."),
    dateEnd: unknown(partialDate, "When it ended, if on another day."),
    theme: unknown(text, "The motto (chủ đề) for the plan period, without its quotation marks."),
    reviewPeriod: unknown(period, "What it looked back on."),
    planPeriod: unknown(period, "What it planned for."),
  })
  .meta({ id: "ConferenceItem", description: "One hội nghị or đại hội." });

const consideration = z.strictObject({
  conference: key,
  action: words.considerationAction,
  evidence: relationEvidence,
});
export const resolution = z
  .strictObject({
    ...derivedLabel,
    kind: words.resolutionKind,
    resolved: unknown(
      z.boolean(),
      "False while the source does not tell it apart from others; derived where absent. True without a number: named by the plenum that ADOPTED it.",
    ),
    mention: unknown(
      label,
      "What tells an unresolved one apart from others of its source; the subject, label or key where absent.",
    ),
    number: unknown(label, "Exactly as written, leading zeros kept: 04."),
    symbol: unknown(label, "The official symbol: 05-CT/TU."),
    issuedOn: unknown(partialDate, "When it was issued."),
    issuer: unknown(key, "The committee that issued it."),
    subject: unknown(text, "What it is about (về …), as worded."),
    period: unknown(period, "What it is meant for."),
    topics: unknown(list(keyOrName), "What it is about, in the vocabulary's topics."),
    considered: unknown(list(consideration), "What conferences did with it."),
    implements: keys("Documents it carries out."),
    guides: keys("Documents it guides the carrying out of."),
    basedOn: keys("Documents it rests on."),
    amends: keys("Documents it amends."),
    supplements: keys("Documents it supplements."),
    replaces: keys("Documents it replaces."),
    repeals: keys("Documents it repeals."),
    cites: keys("Documents it cites."),
  })
  .meta({ id: "ResolutionItem", description: "A chỉ thị, nghị quyết, chương trình hành động, kết luận, kế hoạch …" });

const figure = {
  ...derivedLabel,
  committee: unknown(key, "Whose figure it is; that of its conference where absent."),
  indicator: keyOrName.describe("What it measures: a key of this bundle, or a label or alias."),
  quantity,
  period: unknown(period, "What it is for."),
};
export const target = z
  .strictObject({ ...figure, setBy: keys("The conferences and resolutions that set it.") })
  .meta({ id: "TargetItem", description: "A measurable chỉ tiêu set for a period." });
export const result = z
  .strictObject({
    ...figure,
    reportedAt: unknown(key, "The conference it was reported at."),
    shares: unknown(list(planShare), "Each plan that the source measures it by."),
    comparisons: unknown(list(comparison), "Each comparison with another period that the source makes."),
    assesses: keys("The targets it judges; those of equal indicator, committee and period where absent."),
  })
  .meta({ id: "ResultItem", description: "A figure reported as achieved." });

export const indicator = z
  .strictObject({
    ...ownLabel,
    unit: unknown(words.unit, "The unit it is counted in."),
    better: unknown(words.changeDirection, "Whether a larger figure is the better one."),
    topic: unknown(keyOrName, "The topic it belongs to."),
  })
  .meta({ id: "IndicatorItem", description: "What targets and results measure." });
export const topic = z
  .strictObject({ ...ownLabel, broader: unknown(keyOrName, "The wider topic.") })
  .meta({ id: "TopicItem", description: "A field of policy." });
export const place = z
  .strictObject({
    ...ownLabel,
    level: unknown(words.level, "Its level at its time."),
    within: unknown(keyOrName, "The place it lies in."),
    validFrom: unknown(partialDate, "When the unit came to be."),
    validTo: unknown(partialDate, "When the unit ended."),
  })
  .meta({ id: "PlaceItem", description: "An administrative unit." });

const role = z.strictObject({
  committee: key,
  role: text.describe("As worded: Bí thư."),
  from: unknown(partialDate, "Since when."),
  to: unknown(partialDate, "Until when."),
  evidence: relationEvidence,
});
const attendance = z.strictObject({
  conference: key,
  role: unknown(text, "As worded: chủ trì."),
  evidence: relationEvidence,
});
export const person = z
  .strictObject({
    ...ownLabel,
    roles: unknown(list(role), "What the person served on."),
    attended: unknown(list(attendance), "The conferences the person took part in."),
  })
  .meta({ id: "PersonItem", description: "A person, known with the body or outlet they appear with." });

export const source = z
  .strictObject({
    key: unknown(key, "Its id where `ids` says so; nothing refers to it."),
    title: text.describe("The title as printed; also its label."),
    labelEn: named.labelEn,
    aliases: named.aliases,
    outlet: unknown(label, "The paper or site that published it."),
    url: unknown(z.url({ protocol: /^https?$/ }).max(2_000), "Where it was published."),
    publishedOn: unknown(partialDate, "When it was published, where the text says so."),
    retrievedOn: unknown(partialDate, "When the page was saved or viewed."),
    authors: unknown(list(keyOrName), "People of this bundle, or names as printed."),
    sha256: unknown(
      z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hex digits in lower case"),
      "SHA-256 of the NFC text (BOM dropped, CRLF as LF) in UTF-8.",
    ),
    evidence: evidenceList,
  })
  .meta({ id: "SourceItem", description: "The document that the facts come from." });
