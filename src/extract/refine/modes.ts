import { doneWords, metWords, strivingWords } from "../lexicon/clause-words.js";
import type { Marked } from "../mentions.js";
import type { FigureMention } from "../rules/figures.js";
import { phraseAt, phraseBefore } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";

export type Mode = "target" | "result";

interface Cue {
  readonly at: number;
  readonly mode: Mode;
}

/** Words that tell whether what follows is striven for or done. */
function cuesOf(tokens: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const striving = phraseAt(strivingWords, tokens, at);
    if (striving) {
      const met = phraseBefore(metWords, tokens, at, 4);
      const plain = striving.value === "phấn đấu" || striving.value === "sẽ";
      if (!met || plain || opensList(tokens, striving.next)) cues.push({ at, mode: "target" });
      at = striving.next - 1;
      continue;
    }
    const done = phraseAt(doneWords, tokens, at);
    if (done && !(done.value === "đã" && phraseAt(strivingWords, tokens, done.next))) {
      cues.push({ at, mode: "result" });
      at = done.next - 1;
    }
  }
  return cues;
}

// `một số chỉ tiêu chủ yếu đến năm 2025:`; `các chỉ tiêu đều đạt, như:` is none.
function opensList(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at];
    if (token?.text === ":") return true;
    if (token && (token.low === "đạt" || token.low === "vượt" || token.low === "hoàn" || token.text === ",")) return false;
  }
  return false;
}

/** How the sentences before colour the next: a list goes on as it began. */
export interface Flow {
  readonly mode: Mode;
  readonly paragraph: number;
  /** The last sentence opened a list. */
  readonly open: boolean;
}
export const startOfText: Flow = { mode: "result", paragraph: -1, open: false };

export interface Moded {
  readonly modes: readonly Mode[];
  readonly flow: Flow;
}

/** Whether each figure of a sentence is a target or a result; `year` is that of the article. */
export function modesOf({ sentence, figures, periods }: Marked, before: Flow, year: number | null): Moded {
  const { tokens, paragraph } = sentence;
  const cues = cuesOf(tokens);
  const listed = isItem(tokens);
  const goesOn = paragraph === before.paragraph || before.open || (listed && before.mode === "target");
  const inherited: Mode = goesOn ? before.mode : "result";
  const future = year !== null && periods.some((period) => period.kind !== "CUMULATIVE" && (period.endYear ?? period.year ?? 0) > year);
  const start: Mode = cues.length === 0 && future ? "target" : inherited;
  const modes = figures.map((figure) => modeOf(figure, cues, start, tokens));
  const last = cues.at(-1)?.mode ?? start;
  const open = tokens.at(-1)?.text === ":" || (listed && before.open) || (tokens.at(-1)?.text === ";" && goesOn);
  return { modes, flow: { mode: modes.at(-1) ?? (cues.length > 0 ? last : inherited), paragraph, open } };
}

function modeOf(figure: FigureMention, cues: readonly Cue[], start: Mode, tokens: readonly Token[]): Mode {
  const cue = cues.findLast(({ at }) => at < figure.quantity.at);
  // A share of a plan or an estimate was measured, unless the clause itself strives.
  const measured = figure.estimated || figure.shares.length > 0;
  const striving = cue?.mode === "target" && !tokens.slice(cue.at, figure.quantity.at).some(({ text }) => text === ";");
  if (measured) return striving && figure.shares.length === 0 ? "target" : "result";
  return cue?.mode ?? start;
}

const isItem = (tokens: readonly Token[]) => {
  const [first, second] = tokens;
  return (first !== undefined && "-–—+*•●▪·".includes(first.text)) || (first?.kind === "digits" && second !== undefined && ".)".includes(second.text));
};
