import type { Language } from "../../api/generated.js";
import type { Fault, Fetch } from "../data/fetch.js";
import { type Knowledge, learn, nothingKnown } from "../data/knowledge.js";
import { type Need, needs } from "../data/needs.js";
import { drawnFrom, emptyPicture, type Picture, samePicture } from "../data/picture.js";
import { begin, type History, type Move, move } from "./history.js";
import type { View } from "./view.js";

/** What the last step did to the picture, once all of it has come. */
export type Outcome = { readonly nodes: number; readonly links: number };

export type GraphState = {
  readonly history: History;
  readonly known: Knowledge;
  readonly picture: Picture;
  readonly loading: boolean;
  readonly fault: Fault | undefined;
  readonly outcome: Outcome | undefined;
};

export type GraphStore = {
  readonly state: () => GraphState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (move: Move) => void;
  readonly retry: () => void;
  readonly speak: (language: Language) => void;
  /** Begins to fetch; returns how to stop. */
  readonly start: () => () => void;
};

/** Few enough that the server's other readers do not wait. */
const atOnce = 3;
/** A hub comes in dozens of pages: above so many nodes it is drawn anew so often only. */
const mostRedrawn = 300;
const betweenDrawings = 1500;

export function createGraphStore(fetch: Fetch, view: View, language: Language): GraphStore {
  const listeners = new Set<() => void>();
  /** Each with the knowledge it was asked for: an answer in the language before is of no use. */
  const asked = new Map<string, number>();
  const refused = new Set<string>();
  let spoken = language;
  let epoch = 0;
  let before: Picture = emptyPicture;
  let drawnAt = -Infinity;
  let drawnOf: Knowledge = nothingKnown;
  let state: GraphState = {
    history: begin(view),
    known: nothingKnown,
    picture: emptyPicture,
    loading: true,
    fault: undefined,
    outcome: undefined,
  };

  function draw(): void {
    const picture = drawnFrom(state.history.present, state.known);
    if (!samePicture(picture, state.picture)) state = { ...state, picture };
    drawnAt = performance.now();
    drawnOf = state.known;
  }

  function set(change: Partial<GraphState>): void {
    const next = { ...state, ...change };
    const stepped = next.history.present !== state.history.present;
    const due =
      performance.now() - drawnAt > betweenDrawings || state.picture.nodes.size < mostRedrawn || !next.loading;
    const stale = next.known !== drawnOf;
    state = next;
    if (stepped || (stale && due)) draw();
    // A page of a hub that is not drawn yet is no news to anybody.
    else if (stale && change.fault === undefined) return;
    for (const listener of listeners) listener();
  }

  const wanted = (): readonly Need[] =>
    needs(state.history.present, state.known, state.picture).filter(({ key }) => !refused.has(key));

  /** Asks for what is missing, until nothing is. */
  function fill(): void {
    let missing = wanted();
    if (missing.length === 0 && asked.size === 0 && drawnOf !== state.known) {
      // What was not drawn yet may hold something that is open as well.
      draw();
      missing = wanted();
    }
    for (const need of missing) if (asked.size < atOnce && !asked.has(need.key)) void ask(need);
    const settled = missing.length === 0 && asked.size === 0;
    if (settled && state.loading) set({ loading: false, outcome: difference(before, state.picture) });
    else if (!settled && !state.loading) set({ loading: true });
  }

  async function ask(need: Need): Promise<void> {
    const mine = epoch;
    asked.set(need.key, mine);
    const outcome = await fetch(need, state.history.present.filter, spoken);
    if (mine !== epoch) return;
    asked.delete(need.key);
    if ("fault" in outcome) {
      refused.add(need.key);
      set({ fault: outcome.fault });
    } else {
      const { renamed } = outcome.fetched;
      const history = renamed ? move(state.history, { type: "rename", ...renamed }) : state.history;
      set({ history, known: learn(state.known, outcome.fetched) });
    }
    fill();
  }

  function dispatch(it: Move): void {
    const history = move(state.history, it);
    if (history === state.history) return;
    if (history.present.selected === state.history.present.selected || it.type !== "select") before = state.picture;
    refused.clear();
    set({ history, fault: undefined, ...(it.type === "select" ? {} : { loading: true, outcome: undefined }) });
    fill();
  }

  function retry(): void {
    refused.clear();
    set({ fault: undefined, loading: true });
    fill();
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    retry,
    speak: (chosen) => {
      if (chosen === spoken) return;
      spoken = chosen;
      epoch += 1;
      asked.clear();
      set({ known: nothingKnown, fault: undefined, loading: true });
      fill();
    },
    start: () => {
      fill();
      return () => {
        epoch += 1;
        asked.clear();
      };
    },
  };
}

function difference(before: Picture, after: Picture): Outcome {
  return { nodes: after.nodes.size - before.nodes.size, links: after.links.length - before.links.length };
}
