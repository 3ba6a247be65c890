import type { Database, Run } from "../db/database.js";
import { statement } from "../db/statement.js";
import type { Problem } from "./check/problem.js";
import type { Bundle } from "./format.js";
import { inferAssessments } from "./import/assessments.js";
import { importCommittees } from "./import/committees.js";
import { importConferences } from "./import/conferences.js";
import { type Draft, type Kind, kinds, labelsOf } from "./import/draft.js";
import { planEvidence } from "./import/evidence.js";
import { importFigures } from "./import/figures.js";
import type { LinkPlan } from "./import/link-plan.js";
import { planLinks } from "./import/links.js";
import { type Lookups, newLookups } from "./import/lookups.js";
import { importPeople, importSource } from "./import/people.js";
import { importPlaces } from "./import/places.js";
import { importResolutions } from "./import/resolutions.js";
import { newSession } from "./import/session.js";
import { settle } from "./import/settle.js";
import { updateStatuses } from "./import/statuses.js";
import { importTerms } from "./import/terms.js";
import { refuseCircles } from "./import/trees.js";
import { importIndicators, importTopics } from "./import/vocabulary.js";
import { newWorkspace, refuse, type Workspace } from "./import/workspace.js";
import { write } from "./import/write.js";

export interface ImportCounts {
  readonly created: number;
  /** Known before, and now known better. */
  readonly merged: number;
  readonly unchanged: number;
}
/** What becomes of one entity that the bundle speaks of. */
export interface ImportedItem {
  readonly kind: Kind;
  /** That of the entity it merges with, where there is one. */
  readonly id: string;
  readonly label: string;
  readonly outcome: keyof ImportCounts;
}
export interface ImportReport extends ImportCounts {
  /** Where there are any, nothing was written. */
  readonly problems: readonly Problem[];
  /** The kinds the bundle speaks of. */
  readonly byKind: Readonly<Partial<Record<Kind, ImportCounts>>>;
  readonly items: readonly ImportedItem[];
}
export interface ImportOptions {
  /** Only says what an import would do. */
  readonly dryRun?: boolean;
}

/** Brings a checked bundle into the graph: all of it in one transaction, or nothing of it. */
export async function importBundle(
  database: Database,
  bundle: Bundle,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const [own] = await importBundles(database, [bundle], options);
  if (!own) throw new Error("a bundle without a report"); // one bundle, one report
  return own;
}

/**
 * Brings checked bundles into the graph in one transaction, as if one after the other: of one that is refused nothing is
 * written, the others go in.
 */
export function importBundles(
  database: Database,
  bundles: readonly Bundle[],
  { dryRun = false }: ImportOptions = {},
): Promise<readonly ImportReport[]> {
  return database.write(async (run) => {
    if (!dryRun) await run(statement("import/lock"), { name: "import" });
    const reports: ImportReport[] = [];
    // After a refused bundle what was found has to be looked up anew, so where many are refused few are foreseen.
    let ahead = bundles.length;
    while (reports.length < bundles.length) {
      const some = await importSome(run, bundles.slice(reports.length, reports.length + ahead), dryRun);
      reports.push(...some);
      ahead = some.some(({ problems }) => problems.length > 0) ? Math.ceil(ahead / 4) : ahead * 2;
    }
    return reports;
  });
}

/** Imports bundles up to the first that is refused. */
async function importSome(run: Run, bundles: readonly Bundle[], dryRun: boolean): Promise<readonly ImportReport[]> {
  const lookups = newLookups(run);
  await foresee(lookups, bundles);
  const session = newSession(lookups);
  const reports: ImportReport[] = [];
  for (const bundle of bundles) {
    const workspace = newWorkspace(session, bundle);
    const plans = await plan(workspace);
    reports.push(report(workspace));
    if (!plans) break;
    settle(session, workspace, plans);
  }
  if (!dryRun && session.pending.entities.size > 0) {
    await write(run, session.pending);
    await updateStatuses(run, session.pending);
  }
  return reports;
}

/** Plans each bundle by itself and all at once, only to ask the graph the questions of all of them together. */
async function foresee(lookups: Lookups, bundles: readonly Bundle[]): Promise<void> {
  if (bundles.length > 1) await Promise.all(bundles.map((bundle) => plan(newWorkspace(newSession(lookups), bundle))));
}

/** What to write of a bundle; undefined where it is refused. */
async function plan(workspace: Workspace): Promise<readonly LinkPlan[] | undefined> {
  const source = await importSource(workspace);
  await resolveAll(workspace, source);
  if (workspace.problems.length > 0) return undefined;
  const links = await planLinks(workspace, source);
  await refuseCircles(workspace, links);
  if (workspace.problems.length > 0) return undefined;
  const plans = [links, await planEvidence(workspace, source)];
  refuseTooMany(workspace, plans);
  return workspace.problems.length > 0 ? undefined : plans;
}

// Measured with the default heap of 512 MB (docs/decisions/import-in-batches.md).
const LARGEST = 50_000;

/** A bundle is written whole or not at all, and the database holds in its heap what one transaction writes. */
function refuseTooMany(workspace: Workspace, plans: readonly LinkPlan[]): void {
  const created = [...workspace.drafts].filter(({ existing }) => !existing).length;
  const count = plans.reduce((sum, { created: links }) => sum + links.size, created);
  if (count > LARGEST)
    refuse(
      workspace,
      "",
      `it would make ${count} entities and relationships at once, and no more than ${LARGEST} fit one transaction: split it into several bundles`,
    );
}

// In the order in which the identity of one kind rests on the others'.
async function resolveAll(workspace: Workspace, source: Draft | null): Promise<void> {
  await importPlaces(workspace);
  await importTopics(workspace);
  await importIndicators(workspace);
  await importCommittees(workspace, source?.id);
  await importTerms(workspace);
  await importConferences(workspace, source?.id);
  await importResolutions(workspace, source?.id);
  await importFigures(workspace, source?.id);
  await importPeople(workspace, source);
  await inferAssessments(workspace);
}

function report({ drafts: all, problems }: Workspace): ImportReport {
  const drafts = problems.length > 0 ? [] : [...all].filter(({ stated, changed }) => stated || changed);
  const byKind: Partial<Record<Kind, ImportCounts>> = {};
  for (const kind of kinds) {
    const own = drafts.filter((draft) => draft.kind === kind);
    if (own.length > 0) byKind[kind] = countsOf(own);
  }
  return { ...countsOf(drafts), problems, byKind, items: drafts.map(itemOf) };
}

const itemOf = (draft: Draft): ImportedItem => ({
  kind: draft.kind,
  id: draft.id,
  label: labelsOf(draft).vi,
  outcome: outcomeOf(draft),
});

const outcomeOf = ({ existing, changed }: Draft): keyof ImportCounts =>
  existing ? (changed ? "merged" : "unchanged") : "created";

function countsOf(drafts: readonly Draft[]): ImportCounts {
  const counts = { created: 0, merged: 0, unchanged: 0 };
  for (const draft of drafts) counts[outcomeOf(draft)]++;
  return counts;
}
