import { percentage } from "./decimal.js";
import { changeOf, type Figure, mismatchOf, numberOf } from "./figure.js";
import { type Cause, type Reason, reasonOf } from "./progress-reason.js";
import { type Coverage, coverageOf } from "./span.js";
import { type Better, keepsPace, type Verdict, verdictOf } from "./verdict.js";

export type Status = "EXCEEDED" | "MET" | "ON_TRACK" | "MISSED" | "PENDING" | "NOT_COMPARABLE";

export interface ResultFigure extends Figure {
  /** The source itself says that it judges the target. */
  readonly stated: boolean;
  /** The day it was reported, as `YYYY-MM-DD`. */
  readonly reportedOn: string | null;
  /** Each plan that its source measures it by. */
  readonly shares: readonly { readonly percent: string; readonly comparator: string; readonly plan: string }[];
}

export interface Progress {
  readonly status: Status;
  /** The figure of the result in percent of the target's. */
  readonly attainment: string | null;
  /** Id of the result that decides, or of the latest one where none can. */
  readonly latest: string | null;
  readonly reason: Reason;
}

interface Candidate {
  readonly result: ResultFigure;
  readonly coverage: Coverage;
  readonly cause: Cause | null;
}

/** What became of a target as far as these results tell; today's date has no part in it. */
export function judge(target: Figure, results: readonly ResultFigure[], better: Better): Progress {
  const candidates = results.map((result) => candidateOf(target, result)).filter((candidate) => candidate !== null);
  const about = (of: Coverage["of"]) => candidates.filter(({ coverage }) => coverage.of === of).toSorted(latestFirst);
  const all = about("ALL");
  if (all.length > 0) return judgeWhole(target, all, better);
  const parts = about("PART");
  if (parts.length > 0) return judgePart(target, parts, better);
  const [other] = candidates.toSorted(latestFirst);
  return other
    ? progressOf(target, "NOT_COMPARABLE", other.cause ?? "PERIOD", other)
    : progressOf(target, "PENDING", "NONE");
}

function candidateOf(target: Figure, result: ResultFigure): Candidate | null {
  const coverage = coverageOf(target.period, result.period, result.stated);
  if (coverage.of === "NONE") return result.stated ? { result, coverage, cause: "PERIOD" } : null;
  return { result, coverage, cause: coverage.of === "OTHER_KIND" ? "KIND" : mismatchOf(target, result) };
}

function judgeWhole(target: Figure, all: readonly Candidate[], better: Better): Progress {
  const comparable = all.filter(({ cause }) => cause === null);
  const [first] = comparable;
  if (!first) return progressOf(target, "NOT_COMPARABLE", all[0]?.cause ?? "PERIOD", all[0]);
  const judged = peersOf(first, comparable).map((candidate) => ({
    candidate,
    verdict: verdictOf(target, candidate.result, better),
  }));
  const verdicts = new Map(judged.toReversed().map(({ candidate, verdict }) => [verdict, candidate]));
  const decided = (["MET", "EXCEEDED", "MISSED"] as const).filter((verdict) => verdicts.has(verdict));
  if (decided.includes("MISSED") && decided.length > 1) return progressOf(target, "NOT_COMPARABLE", "DISAGREE", first);
  const verdict: Verdict = decided[0] ?? judged[0]?.verdict ?? "BOUNDS";
  const deciding = verdicts.get(verdict) ?? first;
  const status = verdict === "BOUNDS" || verdict === "DIRECTION" ? "NOT_COMPARABLE" : verdict;
  return progressOf(target, status, verdict, deciding);
}

function judgePart(target: Figure, parts: readonly Candidate[], better: Better): Progress {
  const comparable = parts.filter(({ cause }) => cause === null);
  const [latest] = comparable;
  if (!latest) return progressOf(target, "NOT_COMPARABLE", parts[0]?.cause ?? "PERIOD", parts[0]);
  const { coverage } = latest;
  if (coverage.of !== "PART" || !coverage.share || !addsUp(target))
    return progressOf(target, "PENDING", "PART", latest);
  const { share } = coverage;
  const onTrack = peersOf(latest, comparable).every(({ result }) => keepsPace(target, result, share, better));
  return progressOf(target, onTrack ? "ON_TRACK" : "PENDING", onTrack ? "ON_TRACK" : "BEHIND", latest);
}

// Half a year has half of a sum or a count, but no half of a rate.
const RATES = new Set(["PERCENT", "PERMILLE", "PERCENTAGE_POINT", "POINT", "QUINTAL_PER_HECTARE"]);
const addsUp = ({ quantity }: Figure) => !RATES.has(quantity.unit) && !quantity.per && changeOf(quantity) === null;

/** The latest end, of these the longest, final figures before estimates, then by the day of the report. */
function latestFirst({ result: one }: Candidate, { result: other }: Candidate): number {
  return (
    order(other.period.to, one.period.to) ||
    order(one.period.from, other.period.from) ||
    Number(one.quantity.estimated ?? false) - Number(other.quantity.estimated ?? false) ||
    order(other.reportedOn, one.reportedOn) ||
    order(one.id, other.id)
  );
}

const order = (one: string | null, other: string | null) => ((one ?? "") < (other ?? "") ? -1 : Number(one !== other));

/** Those that nothing tells apart from the first but their figures. */
function peersOf({ result }: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ result: other }) =>
      other.period.to === result.period.to &&
      other.period.from === result.period.from &&
      (other.quantity.estimated ?? false) === (result.quantity.estimated ?? false) &&
      other.reportedOn === result.reportedOn,
  );
}

function progressOf(target: Figure, status: Status, cause: Cause, candidate?: Candidate): Progress {
  const result = candidate?.result;
  const compared = result && candidate.cause === null && changeOf(target.quantity) === null;
  const [reached, asked] = compared ? [numberOf(result), numberOf(target)] : [null, null];
  return {
    status,
    attainment: reached !== null && asked !== null ? percentage(reached, asked) : null,
    latest: result?.id ?? null,
    reason: reasonOf(cause, target, result ?? null, candidate?.coverage ?? null),
  };
}
