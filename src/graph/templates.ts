import type { Relation } from "../api/enums.js";
import { type Statement, statement } from "../db/statement.js";

/** The relations that a fragment of types lists. */
export function relationsIn(fragment: string): readonly Relation[] {
  return statement(fragment).text.split("|") as Relation[]; // the fragments list nothing else
}

const filled = new Map<string, Statement>();

/** A statement of `cypher/graph/` with the relations walked put in, and how many hops where it says so. */
export function walking(name: string, hops = 0): Statement {
  const key = hops > 0 ? `${name} ${hops}` : name;
  let found = filled.get(key);
  if (!found) {
    const parts: Readonly<Record<string, string>> = {
      relations: statement("graph/relations").text,
      lineages: statement("graph/lineages").text,
      hops: String(hops),
    };
    const text = statement(name).text.replaceAll(/\{\{(\w+)\}\}/gu, (_, part: string) => parts[part] ?? "");
    found = { name: key, text };
    filled.set(key, found);
  }
  return found;
}

/** A statement with the fragments that it names as `{{folder/name}}` put in, and those that they name. */
export function including(name: string): Statement {
  let found = filled.get(name);
  if (!found) {
    found = { name, text: withFragments(statement(name).text) };
    filled.set(name, found);
  }
  return found;
}

const withFragments = (text: string): string =>
  text.replaceAll(/\{\{([\w/-]+)\}\}/gu, (_, fragment: string) => withFragments(statement(fragment).text));
