import type { Database } from "../db/database.js";
import { statement } from "../db/statement.js";
import type { Problem } from "./check/problem.js";
import type { Bundle } from "./format.js";
import { inferAssessments } from "./import/assessments.js";
import { importCommittees } from "./import/committees.js";
import { importConferences } from "./import/conferences.js";
import { type Draft, type Kind, kinds } from "./import/draft.js";
import { planEvidence } from "./import/evidence.js";
import { importFigures } from "./import/figures.js";
import { planLinks } from "./import/links.js";
import { importPeople, importSource } from "./import/people.js";
import { importPlaces } from "./import/places.js";
import { importResolutions } from "./import/resolutions.js";
import { updateStatuses } from "./import/statuses.js";
import { importTerms } from "./import/terms.js";
import { refuseCircles } from "./import/trees.js";
import { importIndicators, importTopics } from "./import/vocabulary.js";
import { newWorkspace, type Workspace } from "./import/workspace.js";
import { write } from "./import/write.js";

export interface ImportCounts {
  readonly created: number;
  /** Known before, and now known better. */
  readonly merged: number;
  readonly unchanged: number;
}
export interface ImportReport extends ImportCounts {
  /** Where there are any, nothing was written. */
  readonly problems: readonly Problem[];
  /** The kinds the bundle speaks of. */
  readonly byKind: Readonly<Partial<Record<Kind, ImportCounts>>>;
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
  return database.write(async (run) => {
    if (!options.dryRun) await run(statement("import/lock"), { name: "import" });
    const workspace = newWorkspace(run, bundle);
    const source = await importSource(workspace);
    await resolveAll(workspace, source);
    if (workspace.problems.length > 0) return report(workspace);
    const links = await planLinks(workspace, source);
    await refuseCircles(workspace, links);
    if (workspace.problems.length > 0) return report(workspace);
    const evidence = await planEvidence(workspace, source);
    if (!options.dryRun) {
      await write(workspace, links, evidence);
      await updateStatuses(workspace);
    }
    return report(workspace);
  });
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

function report({ drafts, problems }: Workspace): ImportReport {
  const byKind: Partial<Record<Kind, ImportCounts>> = {};
  for (const kind of kinds) {
    const own = drafts.filter((draft) => draft.kind === kind && (draft.stated || draft.changed));
    if (own.length > 0) byKind[kind] = countsOf(own);
  }
  const all = problems.length > 0 ? [] : drafts.filter(({ stated, changed }) => stated || changed);
  return { ...countsOf(all), problems, byKind: problems.length > 0 ? {} : byKind };
}

function countsOf(drafts: readonly Draft[]): ImportCounts {
  const created = drafts.filter(({ existing }) => !existing).length;
  const merged = drafts.filter(({ existing, changed }) => existing && changed).length;
  return { created, merged, unchanged: drafts.length - created - merged };
}
