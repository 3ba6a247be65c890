import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { DatabaseError } from "../db/errors.js";

// The contract's codes, and those that Apollo gives for what it finds wrong before anything is run.
const open = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "BAD_USER_INPUT",
  "RATE_LIMITED",
  "TOO_COMPLEX",
  "TIMEOUT",
  "UNAVAILABLE",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
]);

const said = {
  TIMEOUT: "The database took too long to answer. Ask for less at once, or try again.",
  TOO_COMPLEX: "The answer takes more memory than the database may give to it. Ask for less at once.",
  UNAVAILABLE: "The database is away just now. Try again in a moment.",
  INTERNAL_SERVER_ERROR: "Something went wrong on the server. It has been logged.",
} as const;

/** All that `extensions.code` may be. */
export const errorCodes: readonly string[] = [...new Set([...open, ...Object.keys(said)])];

/** What a client is told of an error: a fixed code, and nothing of the inside. */
export function formatError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.["code"]);
    if (open.has(code)) return { ...withoutUndefined(formatted), extensions: { code } };
    const cause = unwrapResolverError(error);
    const fault = cause instanceof DatabaseError && cause.fault !== "FAILED" ? cause.fault : "INTERNAL_SERVER_ERROR";
    log(cause);
    return { ...withoutUndefined(formatted), message: said[fault], extensions: { code: fault } };
  };
}

function withoutUndefined({ message, locations, path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }) };
}
