import type { Problem } from "../check/problem.js";
import type { Bundle } from "../format.js";
import type { Draft } from "./draft.js";
import type { Session } from "./session.js";

/** What the import of one bundle knows so far. Nothing is written before all of it is resolved. */
export interface Workspace extends Session {
  readonly bundle: Bundle;
  readonly problems: Problem[];
  /** Every entity that the bundle speaks of, in order. */
  readonly drafts: Set<Draft>;
  readonly byKey: Map<string, Draft>;
}

export const newWorkspace = (session: Session, bundle: Bundle): Workspace => ({
  ...session,
  bundle,
  problems: [],
  drafts: new Set(),
  byKey: new Map(),
});

/** The bundle speaks of it, if only by its name. */
export function mention(workspace: Workspace, draft: Draft): void {
  draft.stated = true;
  workspace.drafts.add(draft);
}

export function refuse(workspace: Workspace, pointer: string, message: string): void {
  workspace.problems.push({ pointer, message });
}
