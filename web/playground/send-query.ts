import type { GraphiQLProps } from "graphiql";
import { language } from "../language.js";
import { words } from "./words.js";

/**
 * Faults of the connection come back as a GraphQL answer, since GraphiQL shows a thrown error with its stack.
 */
export const sendQuery: GraphiQLProps["fetcher"] = async (request, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
      ...options?.headers,
    },
    body: JSON.stringify(request),
  }).catch(() => undefined);
  if (response === undefined) return failure(words[language()].unreachable);
  try {
    return await response.json();
  } catch {
    return failure(words[language()].notJson(`${response.status} ${response.statusText}`.trim()));
  }
};

const failure = (message: string) => ({ errors: [{ message }] });
