import { doneWords, listWords, metWords, strivingWords } from "../lexicon/clause-words.js";
import { planWords } from "../lexicon/figure-words.js";
import { phraseAt, phraseBefore, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";

export type Mode = "target" | "result";

export interface Cue {
  readonly at: number;
  readonly mode: Mode;
  readonly strong: boolean;
  /** A list opens behind it: `chương trình hướng tới một số chỉ tiêu chủ yếu: …`. */
  readonly lists?: boolean;
}

/** Words that tell whether what follows is striven for or done. */
export function cuesOf(tokens: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const striving = phraseAt(strivingWords, tokens, at);
    if (striving) {
      const plain = striving.value.startsWith("phấn đấu") || ["sẽ", "hướng tới"].includes(striving.value);
      const met = plain ? null : phraseBefore(metWords, tokens, at, 4);
      // `vượt 0,57% mục tiêu nghị quyết`.
      const shared = !plain && tokens[at - 1]?.text === "%";
      if (!met && !shared && !isEffort(tokens, at) && !isAgenda(tokens, striving.next))
        cues.push({ at, mode: "target", strong: true, lists: opensList(tokens, striving.next) });
      at = striving.next - 1;
      continue;
    }
    // `Đại hội đặt chỉ tiêu …`; phrases forgive marks, `đạt chỉ tiêu` is another thing.
    if (tokens[at]?.low === "đặt" && (phraseAt(goals, tokens, at + 1) ?? phraseAt(goals, tokens, at + 2)))
      cues.push({ at, mode: "target", strong: true });
    if (setsCount(tokens, at)) cues.push({ at, mode: "target", strong: true, lists: true });
    // `hội nghị đề ra …`, not `vượt chỉ tiêu đề ra`.
    if (
      tokens[at]?.low === "đề" &&
      tokens[at + 1]?.low === "ra" &&
      !phraseBefore(planWords, tokens, at) &&
      // `vượt nhiều chỉ tiêu đã đề ra`.
      tokens[at - 1]?.low !== "đã" &&
      (tokens[at + 2]?.kind === "word" || tokens[at + 2]?.text === ":" || phraseAt(goals, tokens, at + 3))
    )
      cues.push({ at, mode: "target", strong: true });
    // `Bí thư Huyện ủy yêu cầu trong năm 2023, 100% chi bộ …`, not `đáp ứng yêu cầu`.
    if (phraseAt(asking, tokens, at) && phraseBefore(speakers, tokens, at, 3) !== null)
      cues.push({ at, mode: "target", strong: false });
    const list = phraseAt(listWords, tokens, at);
    if (list) {
      // `đạt 9,85% (chỉ tiêu: 10%)` is said of one figure.
      const bracketed = tokens[at - 1]?.text === "(";
      if (isTitle(tokens, at, list.next)) cues.push({ at, mode: "target", strong: true, lists: true });
      else if (!bracketed && !phraseBefore(metWords, tokens, at, 4) && opensList(tokens, list.next)) {
        const sought = cues.at(-1)?.strong === true && at - (cues.at(-1)?.at ?? 0) <= SOUGHT;
        cues.push({ at, mode: "target", strong: sought, lists: sought });
      }
      at = list.next - 1;
      continue;
    }
    const done = phraseAt(doneWords, tokens, at);
    // `hoàn thành chương trình đã đề ra` says which, not that it is done.
    if (done?.value === "đã" && phraseAt(setDown, tokens, done.next)) continue;
    if (done) {
      // `phấn đấu thực hiện đạt và vượt các chỉ tiêu, trong đó có …`.
      const sought =
        cues.at(-1)?.mode === "target" && at - (cues.at(-1)?.at ?? 0) <= SOUGHT && done.value === "đạt và vượt";
      if (!sought) cues.push({ at, mode: "result", strong: false });
      at = done.next - 1;
    }
  }
  return cues;
}

const asking = wordList("yêu cầu,đề nghị,giao nhiệm vụ");
const speakers = wordList(
  "bí thư,bí thư huyện ủy,bí thư tỉnh ủy,bí thư thành ủy,đồng chí,huyện ủy,tỉnh ủy,thành ủy,thị ủy,quận ủy,đảng ủy,ban thường vụ,ban chấp hành,hội nghị,thường trực,chủ tịch",
);
const SOUGHT = 6;
const setDown = wordList("đề ra,đặt ra,xác định,được giao,định");
const setting = wordList("thông qua,quy định,xác định,đề ra,đặt ra,thống nhất,quyết nghị,xây dựng,với");
const adopting = wordList("thông qua,đề ra,quyết nghị");
/** `Đại hội thông qua 23 chỉ tiêu chủ yếu, trong đó có: …`. */
const setsCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "digits" &&
  phraseAt(goals, tokens, at) !== null &&
  phraseBefore(setting, tokens, at - 1, 2) !== null &&
  (tokens.slice(at, at + 14).some(({ text }) => text === ":") ||
    // `thông qua Nghị quyết với 20 chỉ tiêu chủ yếu, trong đó …`.
    (tokens.slice(at, at + 8).some(({ low }, i, all) => low === "trong" && all[i + 1]?.low === "đó") &&
      tokens.slice(Math.max(0, at - 8), at).some((_, i) => phraseAt(adopting, tokens, Math.max(0, at - 8) + i))) ||
    // `biểu quyết thông qua 16 chỉ tiêu nhiệm kỳ 2020-2025. Cụ thể, …`.
    (phraseBefore(adopting, tokens, at - 1, 2) !== null && tokens.length - at <= 14));

/** `CÁC CHỈ TIÊU CHỦ YẾU TRONG NHIỆM KỲ 2020-2025 I. Về kinh tế 1. …`. */
const isTitle = (tokens: readonly Token[], at: number, next: number): boolean =>
  at <= 1 && tokens.slice(0, next).every(({ text }) => /^\p{Lu}+$/u.test(text));

const agendas = wordList("nhiệm vụ,giải pháp,phương hướng,mục tiêu");
/** `hoàn thiện báo cáo tình hình năm 2009, mục tiêu, nhiệm vụ năm 2010`: no figure is told of them here. */
const isAgenda = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.text === "," &&
  phraseAt(agendas, tokens, next + 1) !== null &&
  !tokens.slice(next, next + LONGEST_AGENDA).some(({ text }) => text === ":");
const LONGEST_AGENDA = 40;

const efforts = wordList("tu dưỡng,rèn luyện,nỗ lực,học tập,sự,quá trình,tinh thần,ý chí,thi đua");
/** `kế hoạch tu dưỡng, phấn đấu`: no target stands behind it. */
const isEffort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === "phấn" && phraseBefore(efforts, tokens, tokens[at - 1]?.text === "," ? at - 1 : at, 2) !== null;

// `một số chỉ tiêu chủ yếu đến năm 2025:`; `các chỉ tiêu đều đạt, như:` is none.
function opensList(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at];
    if (token?.text === ":") return true;
    if (token && (["đạt", "vượt", "hoàn", "đã", "so"].includes(token.low) || token.text === "," || token.text === ";"))
      return false;
  }
  return false;
}

export const goals = wordList("mục tiêu,chỉ tiêu,phấn đấu,đề ra");
