import { readFileSync } from "node:fs";

/** One Cypher text and the name it goes by in errors and reports: the file's path below `cypher/`, without the ending. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** Milliseconds after which the database ends it as a read, where that is sooner than for others. */
  readonly timeout?: number;
}

const root = new URL("../../cypher/", import.meta.url);
const loaded = new Map<string, Statement>();

/** The statement in `cypher/<name>.cypher`, read once. */
export function statement(name: string): Statement {
  let found = loaded.get(name);
  if (!found) {
    found = { name, text: withoutComments(readFileSync(new URL(`${name}.cypher`, root), "utf8")) };
    loaded.set(name, found);
  }
  return found;
}

// Comments would only travel with every request.
function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\/.*\n/gmu, "").trim();
}
