import type { errors as vi } from "../vi/errors.js";

export const errors: typeof vi = {
  serverWords: "In the server’s words",
  error: {
    UNAUTHENTICATED: "This needs a sign-in.",
    FORBIDDEN: "This may not be seen.",
    BAD_USER_INPUT: "The request holds a value that the server does not take. The address may be old or cut short.",
    RATE_LIMITED: "There are too many requests at once. Wait a little, then try again.",
    TOO_COMPLEX: "The answer is too large to be asked for at once. Narrow it by filters.",
    TIMEOUT: "The server took too long and gave up. Try again, or ask for less at once.",
    UNAVAILABLE: "The server or its database is busy or away. Try again in a moment.",
    GRAPHQL_PARSE_FAILED:
      "The server cannot read what the page asks: the two may be of different versions. Load the page again.",
    GRAPHQL_VALIDATION_FAILED:
      "The server does not understand what the page asks: the two may be of different versions. Load the page again.",
    PERSISTED_QUERY_NOT_FOUND: "The server does not keep this query. Load the page again.",
    PERSISTED_QUERY_NOT_SUPPORTED: "The server keeps no queries. Load the page again.",
    OPERATION_RESOLUTION_FAILURE:
      "The server does not know which of the page’s queries to answer. Load the page again.",
    BAD_REQUEST: "The server cannot read the request; it may be too long.",
    INTERNAL_SERVER_ERROR: "Something went wrong on the server. It has been logged; try again later.",
    OTHER: "The server refuses, for no reason that is known here.",
  },
};
