import type { LinkPlan } from "./links.js";
import { refuse, type Workspace } from "./workspace.js";

const trees = new Set(["PART_OF", "REPORTS_TO", "WITHIN", "BROADER"]);

interface Parent {
  readonly type: string;
  readonly child: string;
  readonly parent: string;
}

/**
 * Refuses what would close a circle in a tree. The bundle's own keys were looked at before; here names are known, and
 * what the graph holds already.
 */
export async function refuseCircles(workspace: Workspace, { created }: LinkPlan): Promise<void> {
  const fresh = [...created.values()]
    .filter(({ type }) => trees.has(type))
    .map(({ type, from, to }) => ({ type, child: from, parent: to }));
  if (fresh.length === 0) return;
  const tops = [...new Set(fresh.map(({ parent }) => parent))].filter((id) => workspace.byId.get(id)?.stored);
  const above = await workspace.lookups.ask<Parent>("import/ancestors", tops);
  const { parents } = workspace;
  for (const { type, child, parent } of [...above.flat(), ...fresh]) parents.set(`${type} ${child}`, parent);
  for (const { type, child } of fresh) {
    if (!reaches(parents, type, child)) continue;
    const draft = workspace.byId.get(child);
    refuse(workspace, draft?.pointer ?? "", `${type} would lead in a circle back to ${child}`);
    return;
  }
}

function reaches(parents: ReadonlyMap<string, string>, type: string, child: string): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(`${type} ${child}`); at !== undefined && !seen.has(at); at = parents.get(`${type} ${at}`)) {
    if (at === child) return true;
    seen.add(at);
  }
  return false;
}
