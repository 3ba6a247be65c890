import { newStore } from "./store.js";

/** What is typed of an article; all of it may be empty. */
export type Draft = {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
};

const storageKey = "dangbo-graph:article";
const empty: Draft = { text: "", title: "", outlet: "", publishedOn: "" };
const draft = newStore(empty, stored);

/** It lasts until the tab is closed or it is cleared. */
export const useDraft = draft.use;

export const currentDraft = draft.get;

export const sameDraft = (one: Draft, other: Draft): boolean =>
  one === other || (Object.keys(empty) as (keyof Draft)[]).every((name) => one[name] === other[name]); // all that it has

export const clearDraft = (): void => changeDraft(empty);

export function changeDraft(change: Partial<Draft>): void {
  draft.set({ ...draft.get(), ...change });
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(draft.get()));
  } catch {
    // Storage is refused in some private windows, and full at some size; the draft then lasts until a reload.
  }
}

function stored(): Draft {
  try {
    return { ...empty, ...(JSON.parse(sessionStorage.getItem(storageKey) ?? "{}") as Partial<Draft>) }; // as it was kept
  } catch {
    return empty;
  }
}
