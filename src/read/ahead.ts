import { type FieldNode, type GraphQLResolveInfo, Kind, visit } from "graphql";

/** What the text and the parameters of a reading depend on besides the document: which variables, and their values. */
interface Known {
  readonly key: string;
  readonly found: unknown;
}

/** Characters of variables: whoever sends a megabyte of them need not have it kept. */
const LONGEST_KEPT = 2_000;

/** Readings that are kept of one selection: callers look for different things in it, with different variables. */
const MOST_KEPT = 4;

const known = new WeakMap<readonly FieldNode[], Known[]>();
const used = new WeakMap<readonly FieldNode[], readonly string[]>();

/**
 * What `find` makes of the selection at `nodes`, found once for a document that is asked again with the same variables in
 * that selection. `more` names what else it depends on. Compiled documents keep their nodes; others are looked at anew.
 */
export function lookAhead<Found>(
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  more: string,
  find: () => Found,
): Found {
  let names = used.get(nodes);
  if (!names) {
    names = variablesIn(info, nodes);
    used.set(nodes, names);
  }
  const values = names.length > 0 ? JSON.stringify(names.map((name) => info.variableValues[name])) : "";
  const key = `${more} ${values}`;
  const kept = known.get(nodes) ?? [];
  const before = kept.find((each) => each.key === key);
  if (before) return before.found as Found; // made by the same caller, which `more` names
  const found = find();
  if (key.length <= LONGEST_KEPT) known.set(nodes, [{ key, found }, ...kept.slice(0, MOST_KEPT - 1)]);
  return found;
}

function variablesIn(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const look = (node: FieldNode["selectionSet"]): void => {
    if (!node) return;
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }: { readonly name: { readonly value: string } }) => {
        if (seen.has(name.value)) return;
        seen.add(name.value);
        look(info.fragments[name.value]?.selectionSet);
      },
    });
  };
  for (const { selectionSet } of nodes) look(selectionSet);
  return [...names];
}
