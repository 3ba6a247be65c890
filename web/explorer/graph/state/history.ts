import { type Step, takeStep, type View } from "./view.js";

export type History = {
  /** Nearest last. */
  readonly past: readonly View[];
  readonly present: View;
  /** Nearest first. */
  readonly future: readonly View[];
};

export type Move =
  | Step
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  /** The browser went back, forward or elsewhere. */
  | { readonly type: "arrive"; readonly view: View };

/** Views are small, but a day's walk need not be kept whole. */
const remembered = 500;

export const begin = (view: View): History => ({ past: [], present: view, future: [] });

export function move(history: History, it: Move): History {
  switch (it.type) {
    case "undo":
      return undo(history);
    case "redo":
      return redo(history);
    case "arrive":
      return arrive(history, it.view);
    case "select":
    case "rename":
      // Looking at something, or learning its real name, is nothing to be undone.
      return replaced(history, takeStep(history.present, it));
    case "open":
    case "more":
    case "close":
    case "hide":
    case "showAll":
    case "pin":
    case "unpin":
    case "filter":
    case "path":
    default: {
      const view = takeStep(history.present, it);
      if (view === history.present) return history;
      if (sameBut(view, history.present)) return replaced(history, view);
      return { past: [...history.past, history.present].slice(-remembered), present: view, future: [] };
    }
  }
}

function undo({ past, present, future }: History): History {
  const previous = past.at(-1);
  if (previous === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

function redo({ past, present, future }: History): History {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future };
  return { past: [...past, present], present: next, future: later };
}

function arrive(history: History, view: View): History {
  const last = history.past.at(-1);
  if (last !== undefined && sameBut(last, view)) return replaced(undo(history), view);
  if (history.future[0] !== undefined && sameBut(history.future[0], view)) return replaced(redo(history), view);
  return begin(view);
}

const replaced = (history: History, view: View): History =>
  view === history.present ? history : { ...history, present: view };

/** Alike in all but what is selected. */
function sameBut(one: View, other: View): boolean {
  return JSON.stringify({ ...one, selected: "" }) === JSON.stringify({ ...other, selected: "" });
}
