import { Lexer, Source, TokenKind } from "graphql";
import { textHash } from "../values/hash.js";

/** Brackets within brackets of a query, lists and objects within one another in its variables: far more than anyone means. */
const DEEPEST = 100;
const TOO_DEEP = `is nested deeper than ${DEEPEST} levels`;

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

type Part = "query" | "variables" | "extensions";

/** What is wrong with a request that the libraries behind would refuse in words of their inside, or by running out of stack. */
export function malformed(request: unknown): string | null {
  if (typeof request !== "object" || request === null) return null;
  const { query, ...more }: Partial<Record<Part, unknown>> = request;
  const [variables, extensions] = [valueOf(more.variables), valueOf(more.extensions)];
  if (typeof query === "string" && nestsTooDeep(query)) return `The query ${TOO_DEEP}.`;
  if (isTooDeep(variables)) return `\`variables\` ${TOO_DEEP}.`;
  if (isTooDeep(extensions)) return `\`extensions\` ${TOO_DEEP}.`;
  if (!isRecord(extensions)) return null;
  const persisted = extensions["persistedQuery"];
  return persisted === undefined || persisted === null ? null : wrongPersisted(persisted, query);
}

function wrongPersisted(persisted: unknown, query: unknown): string | null {
  if (!isRecord(persisted) || persisted["version"] !== 1)
    return "`extensions.persistedQuery` must be an object with `version` 1 and `sha256Hash`.";
  const hash = persisted["sha256Hash"];
  if (typeof hash !== "string" || !/^[\da-f]{64}$/u.test(hash))
    return "`extensions.persistedQuery.sha256Hash` must be a SHA-256 in 64 hex digits, small letters.";
  return typeof query === "string" && textHash(query) !== hash
    ? "`extensions.persistedQuery.sha256Hash` is not the SHA-256 of the query."
    : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

// A GET carries them as JSON; what is none, Apollo refuses.
function valueOf(given: unknown): unknown {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given);
  } catch {
    return null;
  }
}

function nestsTooDeep(query: string): boolean {
  // Most queries have not even so many brackets.
  if ((query.match(/[[{(]/gu)?.length ?? 0) <= DEEPEST) return false;
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      if (opening.has(kind)) depth++;
      if (closing.has(kind)) depth--;
      if (depth > DEEPEST) return true;
    }
  } catch {
    // The parser gets no further either, and says why.
  }
  return false;
}

function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isRecord);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) => Object.values(each).filter(isRecord));
  }
  return false;
}
