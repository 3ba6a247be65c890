import { type Bundle, type BundleList, bundleLists } from "../format.js";
import { type Problem, problem } from "./problem.js";

interface Reference {
  readonly path: readonly PropertyKey[];
  readonly to: string;
  readonly kinds: readonly BundleList[];
  readonly nameAllowed: boolean;
}
type Path = readonly PropertyKey[];

const key = (path: Path, to: string | null | undefined, ...kinds: readonly BundleList[]): readonly Reference[] =>
  to == null ? [] : [{ path, to, kinds, nameAllowed: false }];
const name = (path: Path, to: string | null | undefined, kind: BundleList): readonly Reference[] =>
  to == null ? [] : [{ path, to, kinds: [kind], nameAllowed: true }];
const each = <Item>(
  path: Path,
  list: readonly Item[] | null | undefined,
  read: (path: Path, item: Item) => readonly Reference[],
): readonly Reference[] => (list ?? []).flatMap((item, index) => read([...path, index], item));
const keys = (path: Path, list: readonly string[] | null | undefined, ...kinds: readonly BundleList[]) =>
  each(path, list, (at, to) => key(at, to, ...kinds));
const names = (path: Path, list: readonly string[] | null | undefined, kind: BundleList) =>
  each(path, list, (at, to) => name(at, to, kind));

const documentRelations = [
  "implements",
  "guides",
  "basedOn",
  "amends",
  "supplements",
  "replaces",
  "repeals",
  "cites",
] as const;

const referencesOf = (bundle: Bundle): readonly Reference[] => [
  ...names(["source", "authors"], bundle.source?.authors, "people"),
  ...each(["places"], bundle.places, (at, item) => name([...at, "within"], item.within, "places")),
  ...each(["topics"], bundle.topics, (at, item) => name([...at, "broader"], item.broader, "topics")),
  ...each(["indicators"], bundle.indicators, (at, item) => name([...at, "topic"], item.topic, "topics")),
  ...each(["committees"], bundle.committees, (at, item) => [
    ...name([...at, "place"], item.place, "places"),
    ...names([...at, "governs"], item.governs, "places"),
    ...key([...at, "partOf"], item.partOf, "committees"),
    ...key([...at, "reportsTo"], item.reportsTo, "committees"),
    ...each([...at, "succeeds"], item.succeeds, (inner, { predecessor, basis }) => [
      ...key([...inner, "predecessor"], predecessor, "committees"),
      ...key([...inner, "basis"], basis, "resolutions"),
    ]),
  ]),
  ...each(["terms"], bundle.terms, (at, item) => key([...at, "committee"], item.committee, "committees")),
  ...each(["conferences"], bundle.conferences, (at, item) => [
    ...key([...at, "committee"], item.committee, "committees"),
    ...key([...at, "term"], item.term, "terms"),
  ]),
  ...each(["resolutions"], bundle.resolutions, (at, item) => [
    ...key([...at, "issuer"], item.issuer, "committees"),
    ...names([...at, "topics"], item.topics, "topics"),
    ...each([...at, "considered"], item.considered, (inner, { conference }) =>
      key([...inner, "conference"], conference, "conferences"),
    ),
    ...documentRelations.flatMap((relation) => keys([...at, relation], item[relation], "resolutions")),
  ]),
  ...each(["targets"], bundle.targets, (at, item) => [
    ...key([...at, "committee"], item.committee, "committees"),
    ...name([...at, "indicator"], item.indicator, "indicators"),
    ...keys([...at, "setBy"], item.setBy, "conferences", "resolutions"),
  ]),
  ...each(["results"], bundle.results, (at, item) => [
    ...key([...at, "committee"], item.committee, "committees"),
    ...name([...at, "indicator"], item.indicator, "indicators"),
    ...key([...at, "reportedAt"], item.reportedAt, "conferences"),
    ...keys([...at, "assesses"], item.assesses, "targets"),
  ]),
  ...each(["people"], bundle.people, (at, item) => [
    ...each([...at, "roles"], item.roles, (inner, { committee }) =>
      key([...inner, "committee"], committee, "committees"),
    ),
    ...each([...at, "attended"], item.attended, (inner, { conference }) =>
      key([...inner, "conference"], conference, "conferences"),
    ),
  ]),
];

/** Keys are unique, references meet an item of the right kind, and nothing is its own ancestor. */
export const referenceProblems = (bundle: Bundle): readonly Problem[] => {
  const problems: Problem[] = [];
  const listOfKey = new Map<string, BundleList>();
  for (const list of bundleLists) {
    for (const [index, item] of (bundle[list] ?? []).entries()) {
      const other = listOfKey.get(item.key);
      if (other === undefined) listOfKey.set(item.key, list);
      else problems.push(problem([list, index, "key"], `the key "${item.key}" is already used in ${other}`));
    }
  }
  const parents = new Map<string, Map<string, Reference>>();
  for (const reference of referencesOf(bundle)) {
    const found = listOfKey.get(reference.to);
    if (found === undefined) {
      if (!reference.nameAllowed) problems.push(problem(reference.path, `no item has the key "${reference.to}"`));
    } else if (!reference.kinds.includes(found)) {
      problems.push(
        problem(reference.path, `"${reference.to}" is one of ${found}, not of ${reference.kinds.join(" or ")}`),
      );
    } else noteParent(bundle, reference, parents);
  }
  return [...problems, ...circleProblems(parents)];
};

const treeFields: readonly PropertyKey[] = ["partOf", "reportsTo", "within", "broader"];

const noteParent = (bundle: Bundle, reference: Reference, parents: Map<string, Map<string, Reference>>): void => {
  const [list, index, field] = reference.path;
  if (field === undefined || reference.path.length !== 3 || !treeFields.includes(field)) return;
  const child = bundleLists.find((candidate) => candidate === list);
  const from = child === undefined ? undefined : bundle[child]?.[Number(index)]?.key;
  if (from === undefined) return;
  const tree = parents.get(String(field)) ?? new Map<string, Reference>();
  parents.set(String(field), tree.set(from, reference));
};

const circleProblems = (parents: ReadonlyMap<string, ReadonlyMap<string, Reference>>): readonly Problem[] =>
  [...parents.values()].flatMap((tree) => {
    const settled = new Set<string>();
    const problems: Problem[] = [];
    for (const start of tree.keys()) {
      const walk = new Set<string>();
      let at: string | undefined = start;
      while (at !== undefined && !settled.has(at) && !walk.has(at)) {
        walk.add(at);
        at = tree.get(at)?.to;
      }
      const closing = at === undefined || settled.has(at) ? undefined : tree.get(at);
      if (closing !== undefined) problems.push(problem(closing.path, `makes "${at}" its own ancestor`));
      for (const visited of walk) settled.add(visited);
    }
    return problems;
  });
