import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind } from "graphql";
import { LRUCache } from "lru-cache";
import type { Context } from "../read/context.js";
import { compiledExecution } from "./executor.js";
import { formatError } from "./faults.js";
import { checkLimits } from "./limits.js";
import { apiSchema } from "./schema.js";

const MOST_ERRORS = 20;
const COST_HEADER = "x-graph-cost";
/** Enough for every query a person writes; what is longer costs more to parse than to refuse. */
const TOKEN_LIMIT = 10_000;

/** Parsed and checked documents that are kept, and what they may come to in all; each takes far more memory than characters. */
const [MOST_DOCUMENTS, MOST_CHARACTERS] = [1_000, 500_000];

export interface ApolloWishes {
  readonly log: (error: unknown) => void;
  /** Whether what is asked often is run as compiled code. */
  readonly compile: boolean;
}

export function apolloServer(schema: GraphQLSchema, { log, compile }: ApolloWishes): ApolloServer<Context> {
  const execution = compile ? compiledExecution(schema, apiSchema({ inOneLanguage: true })) : null;
  return new ApolloServer<Context>({
    ...(execution ? { gateway: execution.gateway } : { schema }),
    documentStore: keptDocuments(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: TOKEN_LIMIT },
    formatError: formatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits(schema),
      fewErrors,
      costReport,
      statusOfJson,
      ...(execution ? [execution.plugin] : []),
    ],
  });
}

// Apollo's own store keeps some ten thousand of a stranger's documents before it forgets the first.
function keptDocuments(): NonNullable<ApolloServerOptions<Context>["documentStore"]> {
  const kept = new LRUCache<string, DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  });
  return {
    get: async (key) => kept.get(key),
    set: async (key, document) => void kept.set(key, document),
    delete: async (key) => kept.delete(key),
  };
}

const limits = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      const fragments = document.definitions.filter(
        (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
      );
      if (operation) checkLimits(schema, operation, fragments, request.variables ?? {});
    },
  }),
});

const costReport: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (request.http?.headers.get(COST_HEADER) !== "1" || response.body.kind !== "single") return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, cost: contextValue.reader.cost };
    },
  }),
};

// A fault that strikes each row of a list need not be said for each.
const fewErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === "single" && body.singleResult.errors) {
        body.singleResult.errors = body.singleResult.errors.slice(0, MOST_ERRORS);
      }
    },
  }),
};

// Clients that accept plain application/json should get 200 whatever the GraphQL answer (GraphQL over HTTP, 6.4.1);
// what is no GraphQL request at all has none.
const statusOfJson: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response }) => {
      const accept = (request.http?.headers ?? new HeaderMap()).get("accept") ?? "";
      const { body, http } = response;
      if (http.status !== 400 || accept.includes("graphql-response+json") || body.kind !== "single") return;
      const malformed = body.singleResult.errors?.some(({ extensions }) => extensions?.["code"] === "BAD_REQUEST");
      if (body.singleResult.data === undefined && !malformed) http.status = 200;
    },
  }),
};
