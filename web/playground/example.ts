import type { Language } from "../language.js";

export type Example = {
  readonly name: string;
  readonly description: Readonly<Record<Language, string>>;
  readonly text: string;
};

/** Reads a file of schema/operations: `# vi: …` and `# en: …` at its head, then one named query. */
export function readExample(text: string): Example {
  const line = (pattern: RegExp): string => pattern.exec(text)?.[1] ?? "";
  return {
    name: line(/^query\s+([A-Za-z0-9_]+)/m),
    description: { vi: line(/^# vi: (.+)$/m), en: line(/^# en: (.+)$/m) },
    text,
  };
}
