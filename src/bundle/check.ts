import type { z } from "zod";
import { coherenceProblems } from "./check/coherence.js";
import { type Problem, problem } from "./check/problem.js";
import { referenceProblems } from "./check/references.js";
import { repeatProblems } from "./check/repeats.js";
import { type Bundle, bundleSchema } from "./format.js";

export type { Problem } from "./check/problem.js";
export type Checked =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problems: readonly Problem[] };

// One mistake of a generator repeats in every item; more than this helps nobody.
const PROBLEMS = 200;

/** The bundle with its strings in NFC, or what is wrong with it: its shape first, then its sense. */
export const checkBundle = (value: unknown): Checked => {
  const parsed = bundleSchema.safeParse(value);
  if (!parsed.success) return refused(parsed.error.issues.flatMap(schemaProblems));
  const problems = [...referenceProblems(parsed.data), ...coherenceProblems(parsed.data)];
  return problems.length > 0 ? refused(problems) : { ok: true, bundle: parsed.data };
};

/** The same of a JSON text, which a SyntaxError is thrown of that is none. */
export function checkBundleText(text: string): Checked {
  const checked = checkBundle(JSON.parse(text));
  const repeats = checked.ok ? repeatProblems(text) : [];
  return repeats.length > 0 ? refused(repeats) : checked;
}

const refused = (problems: readonly Problem[]): Checked => ({ ok: false, problems: problems.slice(0, PROBLEMS) });

const schemaProblems = (issue: z.core.$ZodIssue): readonly Problem[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((name) => problem([...issue.path, name], "is not part of the format"))
    : [problem(issue.path, issue.message.endsWith("received undefined") ? "is missing" : issue.message)];
