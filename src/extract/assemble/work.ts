import type { Marked } from "../mentions.js";
import { type Article, type Reading } from "../pipeline.js";
import type { Part } from "../refine/layout.js";
import type { Setting } from "../refine/setting.js";
import type { Today } from "../refine/tense.js";
import type { BodyBook } from "./bodies.js";

export interface Work {
  readonly article: Article;
  readonly sentences: readonly Marked[];
  readonly parts: readonly Part[];
  readonly setting: Setting;
  readonly today: Today;
  readonly bodies: BodyBook;
  readonly readings: Map<Marked, Reading[]>;
}

export function note(
  { readings }: Work,
  marked: Marked,
  { at, next }: { readonly at: number; readonly next: number },
  rule: string,
  what: string,
): void {
  const { tokens } = marked.sentence;
  const reading = { start: tokens[at]?.start ?? 0, end: tokens[Math.max(at, next - 1)]?.end ?? 0, rule, what };
  const known = readings.get(marked);
  if (known) known.push(reading);
  else readings.set(marked, [reading]);
}
