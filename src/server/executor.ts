import {
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  HeaderMap,
} from "@apollo/server";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  visit,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Context } from "../read/context.js";
import { LANGUAGE } from "./schema.js";

type Gateway = ApolloServerOptionsWithGateway<Context>["gateway"];
type Asked = GraphQLRequestContextResponseForOperation<Context>;
type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/** Documents that are kept compiled; a stranger's thousand push each other out. */
const MOST_COMPILED = 500;
/** Compiling takes as long as running a few times, so what is asked but once or twice is run as it is. */
const WORTH_COMPILING = 3;
const MOST_ERRORS = 50;

interface Known {
  seen: number;
  /** Null where graphql-jit cannot compile it. */
  compiled?: CompiledQuery | null;
}

/** Stands for a result that the request itself will meet. */
const failed: Result = { errors: [] };

interface Execution {
  readonly plugin: ApolloServerPlugin<Context>;
  readonly gateway: Gateway;
}

/**
 * Runs what is asked again and again as compiled code, all else by graphql-js. `inOneLanguage` is the schema for documents
 * that name no language.
 *
 * Apollo lets a plugin answer in place of its own execution, but not with errors; these it takes from an executor alone,
 * and has no other place for one than that meant for gateways. For it Apollo makes an object with a getter of its own for
 * each request, which V8 keeps, with the request and its answer, until it collects all memory: so it gives errors only.
 */
export function compiledExecution(schema: GraphQLSchema, inOneLanguage: GraphQLSchema): Execution {
  const documents = new LRUCache<string, Known>({ max: MOST_COMPILED });
  const run = async (asked: Asked): Promise<Result> => {
    const compiled = compiledOf(documents, asked, () =>
      compile(namesLanguage(asked.document) ? schema : inOneLanguage, asked),
    );
    return compiled ? runCompiled(schema, compiled, asked) : runAsItIs(schema, asked);
  };
  const withErrors = new WeakMap<object, Promise<Result>>();
  const responseForOperation = async (asked: Asked) => {
    const running = run(asked);
    const { data, errors } = await running.catch(() => failed);
    if (data && !errors)
      return { http: { headers: new HeaderMap() }, body: { kind: "single" as const, singleResult: { data } } };
    withErrors.set(asked.contextValue, running);
    return null;
  };
  const executor = async ({ context }: { readonly context: object }): Promise<Result> => {
    const result = withErrors.get(context);
    if (!result) throw new Error("Nothing was run for this request.");
    return result;
  };
  return {
    plugin: { requestDidStart: async () => ({ responseForOperation }) },
    gateway: {
      load: async () => ({ executor }),
      onSchemaLoadOrUpdate: (loaded) => {
        loaded({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => {};
      },
      stop: async () => {},
    },
  };
}

function compiledOf(
  documents: LRUCache<string, Known>,
  asked: Asked,
  make: () => CompiledQuery | null,
): CompiledQuery | null {
  // Absent where the request names one that the document has not, whatever the type says: graphql-js words the error.
  const operation: unknown = asked.operation;
  if (operation === undefined || operation === null) return null;
  const key = `${asked.queryHash} ${asked.operationName ?? ""}`;
  const known = documents.get(key) ?? { seen: 0 };
  if (known.seen === 0) documents.set(key, known);
  if (++known.seen < WORTH_COMPILING) return null;
  if (known.compiled === undefined) known.compiled = make();
  return known.compiled;
}

function compile(schema: GraphQLSchema, { document, operationName }: Asked): CompiledQuery | null {
  if (repeatsConditionalFragment(document)) return null;
  const query = compileQuery(schema, document, operationName ?? "", {
    // Its own serialiser knows no scalars but the standard ones.
    customJSONSerializer: false,
    // Else a fragment spread twice under different conditions loses fields.
    useExperimentalPathBasedSkipInclude: true,
    // Texts, numbers and names of enums are what they should be when they come from the graph; checking each again makes
    // two lists for every leaf of the answer.
    disableLeafSerialization: true,
  });
  return isCompiledQuery(query) ? query : null;
}

// The compiled code loses the fields of a fragment that one selection spreads twice, under different conditions.
function repeatsConditionalFragment(document: DocumentNode): boolean {
  const spreads: FragmentSpreadNode[] = [];
  visit(document, { FragmentSpread: (spread) => void spreads.push(spread) });
  const times = (name: string) => spreads.filter((spread) => spread.name.value === name).length;
  return spreads.some(({ name, directives }) => directives?.length && times(name.value) > 1);
}

function namesLanguage(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument: ({ name }) => {
      found ||= name.value === LANGUAGE;
    },
  });
  return found;
}

async function runCompiled(schema: GraphQLSchema, query: CompiledQuery, asked: Asked): Promise<Result> {
  // Coerced here: the compiled code refuses an input object that leaves out a field with a default.
  const given = getVariableValues(schema, asked.operation.variableDefinitions ?? [], asked.request.variables ?? {}, {
    maxErrors: MOST_ERRORS,
  });
  if (given.errors) return { errors: given.errors };
  const { errors, ...result }: Result = await query.query(undefined, asked.contextValue, given.coerced);
  return errors ? { ...result, errors: errors.map(sound) } : result;
}

// The compiled code's own errors lack the extensions that Apollo takes for granted.
const sound = ({ message, path, originalError, locations }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError }), { locations });

async function runAsItIs(schema: GraphQLSchema, asked: Asked): Promise<Result> {
  return execute({
    schema,
    document: asked.document,
    // As the request has it: Apollo's own is null where there is no such operation, which here would mean any.
    operationName: asked.request.operationName,
    variableValues: asked.request.variables,
    contextValue: asked.contextValue,
  });
}
