import { visit } from "jsonc-parser";
import { type Problem, problem } from "./problem.js";

/** The entries of a JSON text that stand twice in one object, of which a parser silently takes the last. */
export function repeatProblems(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  try {
    visit(text, {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (name, _offset, _length, _line, _character, path) => {
        const names = open.at(-1);
        if (names?.has(name))
          problems.push(problem([...path(), name], "stands there more than once; give it one value"));
        names?.add(name);
      },
    });
  } catch (error) {
    // No sound bundle is so deep; what is, stood in an entry that another one replaced.
    if (error instanceof RangeError) return [problem([], "is nested too deeply")];
    throw error;
  }
  return problems;
}
