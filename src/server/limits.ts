import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from "graphql";
import { TooComplexError } from "../api/errors.js";
import { DEFAULT_PAGE, LARGEST_PAGE } from "../api/page.js";
import { MOST_NODES } from "../graph/subgraph.store.js";

const DEPTH_LIMIT = 15;
/** Rows that the pages along one path may multiply to. */
const PATH_LIMIT = 500_000;
/** Rows of all pages of a query together. */
const ROW_LIMIT = 1_000_000;
/** Fields of a query, each fragment counted where it is spread. */
const FIELD_LIMIT = 2_000;
/** What `__schema` and `__type` count for: each may answer the whole schema. Their depth is bounded by a rule of graphql-js. */
const INTROSPECTION_WEIGHT = 100;
const introspection: Readonly<Record<string, typeof SchemaMetaFieldDef>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

type Variables = Readonly<Record<string, unknown>>;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly sizeOf: (field: FieldNode, size: GraphQLArgument) => number;
  fields: number;
  rows: number;
}

/** Throws TOO_COMPLEX where an operation would read more than one request may, BAD_USER_INPUT where there are none of its sort. `@skip` and `@include` are not looked at. */
export function checkLimits(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Variables,
): void {
  if (within.has(operation)) return;
  const root = schema.getRootType(operation.operation);
  if (!root) throw noSuchOperation(operation.operation);
  let fixed = true;
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    sizeOf: (field, size) =>
      pageSize(field, size, (name) => {
        fixed = false;
        return variableValue(operation, variables, name);
      }),
    fields: 0,
    rows: 0,
  };
  walkSelection(walk, operation.selectionSet, root, 1, 1);
  if (fixed) within.add(operation);
}

/** Those found within the limits whatever their variables are: documents that come often are kept parsed. */
const within = new WeakSet<OperationDefinitionNode>();

function walkSelection(walk: Walk, set: SelectionSetNode, parent: object, depth: number, rows: number): void {
  for (const selection of set.selections) {
    if (selection.kind === "Field") {
      walkField(walk, selection, parent, depth, rows);
      continue;
    }
    const fragment = selection.kind === "InlineFragment" ? selection : walk.fragments.get(selection.name.value);
    if (!fragment) continue;
    const condition = fragment.typeCondition && walk.schema.getType(fragment.typeCondition.name.value);
    walkSelection(walk, fragment.selectionSet, condition ?? parent, depth, rows);
  }
}

function walkField(walk: Walk, field: FieldNode, parent: object, depth: number, rows: number): void {
  const meta = introspection[field.name.value];
  walk.fields += meta ? INTROSPECTION_WEIGHT : 1;
  if (walk.fields > FIELD_LIMIT) throw new TooComplexError(`The query selects more than ${FIELD_LIMIT} fields.`);
  if (depth > DEPTH_LIMIT)
    throw new TooComplexError(`The query is deeper than ${DEPTH_LIMIT} levels at \`${field.name.value}\`.`);
  const definition =
    meta ?? (isObjectType(parent) || isInterfaceType(parent) ? fieldOf(parent, field.name.value) : undefined);
  if (!definition) return;
  const size = definition.args.find(({ name }) => name in largest);
  const total = size ? rows * walk.sizeOf(field, size) : rows;
  if (total > PATH_LIMIT) {
    throw new TooComplexError(
      `The page sizes down to \`${field.name.value}\` multiply to ${total} rows; at most ${PATH_LIMIT} are allowed.`,
    );
  }
  if (size) walk.rows += total;
  if (walk.rows > ROW_LIMIT) throw new TooComplexError(`The pages of the query add up to more than ${ROW_LIMIT} rows.`);
  const type = getNamedType(definition.type);
  if (field.selectionSet && isCompositeType(type))
    walkSelection(walk, field.selectionSet, type, meta ? -Infinity : depth + 1, total);
}

// Validation lets it pass, and what graphql-js says of it in the end has no code.
const noSuchOperation = (sort: string) =>
  new GraphQLError(`The API has no ${sort}.`, { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });

const fieldOf = (type: Pick<GraphQLObjectType, "getFields">, name: string) => type.getFields()[name];

// The arguments that say how many rows a field brings, and what each field allows them at most: a larger page is never
// read, its own field refuses it and says why.
const largest: Readonly<Record<string, number>> = { first: LARGEST_PAGE, last: LARGEST_PAGE, limit: MOST_NODES };

type ValueOf = (variable: string) => number | null;

function pageSize(field: FieldNode, { name, defaultValue }: GraphQLArgument, valueOf: ValueOf): number {
  const sizes = (field.arguments ?? [])
    .filter((argument) => argument.name.value in largest)
    .map(({ value }) => numberOf(value, valueOf))
    .filter((size) => size !== null);
  const unsaid = typeof defaultValue === "number" ? defaultValue : DEFAULT_PAGE;
  return Math.min(largest[name] ?? LARGEST_PAGE, Math.max(1, ...(sizes.length > 0 ? sizes : [unsaid])));
}

function numberOf(value: ValueNode, valueOf: ValueOf): number | null {
  if (value.kind === "IntValue") return Number(value.value);
  return value.kind === "Variable" ? valueOf(value.name.value) : null;
}

function variableValue(operation: OperationDefinitionNode, variables: Variables, name: string): number | null {
  const given = variables[name];
  if (given !== undefined) return typeof given === "number" ? given : null;
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue ? numberOf(definition.defaultValue, () => null) : null;
}
