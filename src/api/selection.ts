import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What a selection asks of one object type: each field's name with every place it stands at. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields asked of `typeName` below `nodes`, fragments and `@skip`/`@include` taken into account. */
export function selectedFields(info: GraphQLResolveInfo, nodes: readonly FieldNode[], typeName: string): Selected {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(info, node.selectionSet, typeName, found);
  return found;
}

/** The same by the name that the answer bears: an alias, or the field's own. */
export function selectedAnswers(info: GraphQLResolveInfo, nodes: readonly FieldNode[], typeName: string): Selected {
  const found = new Map<string, FieldNode[]>();
  for (const node of [...selectedFields(info, nodes, typeName).values()].flat()) {
    const places = found.get(answerName(node));
    if (places) places.push(node);
    else found.set(answerName(node), [node]);
  }
  return found;
}

/** What a field is called in the answer. */
export const answerName = (node: FieldNode): string => node.alias?.value ?? node.name.value;

/** The field nodes reached from `nodes` by a path of field names of plain object types (`edges`, `node`). */
export function descend(
  info: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
  ...path: readonly string[]
): readonly FieldNode[] {
  return path.reduce((at, name) => at.flatMap((node) => selectedFields(info, [node], "").get(name) ?? []), nodes);
}

function collect(
  info: GraphQLResolveInfo,
  set: SelectionSetNode | undefined,
  typeName: string,
  found: Map<string, FieldNode[]>,
): void {
  for (const node of set?.selections ?? []) {
    if (!isIncluded(info, node)) continue;
    if (node.kind === "Field") {
      const places = found.get(node.name.value);
      if (places) places.push(node);
      else found.set(node.name.value, [node]);
    } else {
      const fragment = node.kind === "InlineFragment" ? node : info.fragments[node.name.value];
      if (fragment && applies(info, fragment.typeCondition?.name.value, typeName)) {
        collect(info, fragment.selectionSet, typeName, found);
      }
    }
  }
}

function isIncluded({ variableValues }: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] !== false
  );
}

// An unnamed type is one that no fragment can narrow (edges, pages), so every fragment in it applies.
function applies({ schema }: GraphQLResolveInfo, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || typeName === "" || condition === typeName) return true;
  const [abstract, concrete] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(abstract) && isObjectType(concrete) && schema.isSubType(abstract, concrete);
}
