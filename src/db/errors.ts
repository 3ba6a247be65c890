import { isRetryableError, Neo4jError } from "neo4j-driver";

export type DatabaseFault = "UNAVAILABLE" | "TIMEOUT" | "TOO_COMPLEX" | "FAILED";

/** A statement that did not answer. The message names the statement and is meant for logs, never for clients. */
export class DatabaseError extends Error {
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, statement: string, cause: unknown) {
    super(`${statement}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "DatabaseError";
    this.fault = fault;
  }
}

export function databaseError(statement: string, cause: unknown): DatabaseError {
  return cause instanceof DatabaseError ? cause : new DatabaseError(faultOf(cause), statement, cause);
}

export function isTransient(cause: unknown): boolean {
  return isRetryableError(cause) && !isTimeout(cause) && !isTooLarge(cause);
}

function faultOf(cause: unknown): DatabaseFault {
  if (isTimeout(cause)) return "TIMEOUT";
  if (isTooLarge(cause)) return "TOO_COMPLEX";
  const code = cause instanceof Neo4jError ? cause.code : "";
  const away = [
    "ServiceUnavailable",
    "SessionExpired",
    "Neo.TransientError",
    "Neo.ClientError.Security",
    "DatabaseUnavailable",
  ];
  // The driver gives no code where no connection came free in time.
  const full = cause instanceof Error && cause.message.includes("acquisition timed out");
  return full || away.some((part) => code.includes(part)) || isRetryableError(cause) ? "UNAVAILABLE" : "FAILED";
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Neo4jError && /TransactionTimedOut|Transaction\.Terminated/u.test(cause.code);
}

// Transient by its code, as memory comes free again; but the statement would ask for as much once more.
function isTooLarge(cause: unknown): boolean {
  return cause instanceof Neo4jError && /OutOfMemory/u.test(cause.code);
}
