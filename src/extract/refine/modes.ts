import { doneWords, listWords, metWords, strivingWords } from "../lexicon/clause-words.js";
import { planWords } from "../lexicon/figure-words.js";
import type { Marked } from "../mentions.js";
import type { FigureMention } from "../rules/figures.js";
import { phraseAt, phraseBefore } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import type { PeriodFound } from "./periods.js";
import { type Tense, tenseOf, type Today } from "./tense.js";

export type Mode = "target" | "result";

interface Cue {
  readonly at: number;
  readonly mode: Mode;
  readonly strong: boolean;
}

/** Words that tell whether what follows is striven for or done. */
function cuesOf(tokens: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const striving = phraseAt(strivingWords, tokens, at);
    if (striving) {
      const plain = striving.value.startsWith("phấn đấu") || striving.value === "sẽ";
      const met = plain ? null : phraseBefore(metWords, tokens, at, 4);
      if (!met) cues.push({ at, mode: "target", strong: true });
      at = striving.next - 1;
      continue;
    }
    // `hội nghị đề ra …`, not `vượt chỉ tiêu đề ra`.
    if (tokens[at]?.low === "đề" && tokens[at + 1]?.low === "ra" && !phraseBefore(planWords, tokens, at) && tokens[at + 2]?.kind === "word")
      cues.push({ at, mode: "target", strong: true });
    const list = phraseAt(listWords, tokens, at);
    if (list) {
      if (!phraseBefore(metWords, tokens, at, 4) && opensList(tokens, list.next)) cues.push({ at, mode: "target", strong: false });
      at = list.next - 1;
      continue;
    }
    const done = phraseAt(doneWords, tokens, at);
    if (done) {
      cues.push({ at, mode: "result", strong: false });
      at = done.next - 1;
    }
  }
  return cues;
}

// `một số chỉ tiêu chủ yếu đến năm 2025:`; `các chỉ tiêu đều đạt, như:` is none.
function opensList(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at];
    if (token?.text === ":") return true;
    if (token && (["đạt", "vượt", "hoàn", "đã", "so"].includes(token.low) || token.text === "," || token.text === ";")) return false;
  }
  return false;
}

/** How the sentences before colour the next: a list goes on as it began. */
export interface Flow {
  readonly mode: Mode;
  readonly paragraph: number;
  /** The last sentence opened a list, or is an item of one. */
  readonly open: boolean;
  /** What the list or the paragraph speaks of. */
  readonly period: PeriodFound | null;
}
export const startOfText: Flow = { mode: "result", paragraph: -1, open: false, period: null };

export interface Placed {
  readonly mode: Mode;
  readonly period: PeriodFound | null;
}

/** Mode and period of each figure of a sentence, and what flows on to the next. */
export function placedIn({ sentence, figures }: Marked, periods: readonly PeriodFound[], before: Flow, today: Today): { readonly placed: readonly Placed[]; readonly flow: Flow } {
  const { tokens, paragraph } = sentence;
  const cues = cuesOf(tokens);
  const item = isItem(tokens);
  const goesOn = paragraph === before.paragraph || (before.open && (item || paragraph <= before.paragraph + 1));
  const inherited = goesOn ? before : { ...startOfText, period: null };
  const placed = figures.map((figure) => {
    const own = periodFor(figure, periods);
    const tense = own ? tenseOf(own.period, today) : "open";
    const mode = modeOf(figure, cues, tense, inherited.mode);
    const carried = own ?? (inherited.period && agrees(tenseOf(inherited.period.period, today), mode) ? inherited.period : null);
    return { mode, period: carried };
  });
  // `* Mục tiêu 6 tháng cuối năm ra sao?` opens what is answered.
  const opens = tokens.at(-1)?.text === ":" || (tokens.at(-1)?.text === "?" && figures.length === 0);
  const lastCue = cues.at(-1);
  const leading = periods.find(({ mention }) => mention.at <= LEADING) ?? (opens ? periods.at(-1) : undefined);
  const ahead: Mode | null = leading ? ({ past: "result", closing: "result", future: "target", open: null } as const)[tenseOf(leading.period, today)] : null;
  const mode = placed.at(-1)?.mode ?? (opens && ahead ? ahead : (lastCue?.mode ?? (goesOn ? before.mode : "result")));
  const open = opens || (item && before.open) || (tokens.at(-1)?.text === ";" && goesOn);
  return { placed, flow: { mode, paragraph, open, period: leading ?? inherited.period } };
}

// A period at the start of a sentence holds for those after it.
const LEADING = 6;

const agrees = (tense: Tense, mode: Mode) => tense === "open" || tense === "closing" || (tense === "future") === (mode === "target");

function modeOf(figure: FigureMention, cues: readonly Cue[], tense: Tense, inherited: Mode): Mode {
  const cue = cues.findLast(({ at }) => at < figure.quantity.at);
  if (cue?.mode === "target" && cue.strong && tense !== "past") return "target";
  // A share of a plan was measured, an estimate as well.
  if (figure.shares.length > 0 || figure.estimated) return "result";
  if (tense !== "open") return tense === "future" ? "target" : "result";
  return cue?.mode ?? inherited;
}

/** The nearest period before a figure in its sentence; else one just behind it. */
function periodFor(figure: FigureMention, periods: readonly PeriodFound[]): PeriodFound | null {
  const before = periods.findLast(({ mention }) => mention.next <= figure.quantity.at);
  const behind = periods.find(({ mention }) => mention.at >= figure.quantity.next && mention.at - figure.next <= 3);
  return before ?? behind ?? null;
}

const isItem = (tokens: readonly Token[]) => {
  const [first, second] = tokens;
  return (first !== undefined && "-–—+*•●▪·".includes(first.text)) || (first?.kind === "digits" && second !== undefined && ".)".includes(second.text));
};
