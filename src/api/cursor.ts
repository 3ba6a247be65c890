import { createHash } from "node:crypto";
import { InputError } from "./errors.js";

/** A place in an ordered list: the row's sort key and, where keys are equal, its id. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** Names one list with its filter and order, so that its cursors are told from those of others. */
export function listFingerprint(list: string, parent: string | null, filter: unknown, order: string): string {
  return digest([list, parent, filter ?? null, order]);
}

/** The position, and a sum over it and its list: no secret, but what was cut short, changed or made elsewhere is told. */
export function encodeCursor(fingerprint: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([digest([fingerprint, key, id]), key, id])).toString("base64url");
}

/** The position a cursor names; BAD_USER_INPUT unless this very list made it. */
export function decodeCursor(fingerprint: string, keyType: "string" | "number", cursor: string): Position {
  const [, key, id] = readTuple(cursor);
  if (typeof id === "string" && typeof key === keyType) {
    const position = { key: key as string | number, id }; // compared with keyType just above
    if (encodeCursor(fingerprint, position) === cursor) return position;
  }
  throw new InputError(`Not a cursor of this list with this filter and order: ${JSON.stringify(cursor.slice(0, 60))}.`);
}

const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 10);

function readTuple(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
