import type { CombinedError } from "urql";
import type { words } from "../words/vi/words.js";

export type ErrorCode = keyof typeof words.error;

/** Why the server did not answer: the code that its API gives, and its own words. */
export type Refusal = { readonly code: ErrorCode; readonly message: string };

/** `known` has a sentence for each code. */
export const refusalsOf = (
  error: Pick<CombinedError, "graphQLErrors"> | undefined,
  known: Readonly<Record<ErrorCode, string>>,
): readonly Refusal[] =>
  (error?.graphQLErrors ?? []).map(({ message, extensions }) => ({ message, code: codeOf(extensions["code"], known) }));

const codeOf = (given: unknown, known: Readonly<Record<ErrorCode, string>>): ErrorCode =>
  typeof given === "string" && Object.hasOwn(known, given) ? (given as ErrorCode) : "OTHER"; // one of the known
