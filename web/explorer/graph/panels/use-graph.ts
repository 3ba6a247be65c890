import { createContext, use, useEffect, useState, useSyncExternalStore } from "react";
import type { Client } from "urql";
import type { Language } from "../../api/generated.js";
import { fetchFrom } from "../data/fetch.js";
import { readAddress } from "../state/address.js";
import { followAddress } from "../state/address-bar.js";
import { createGraphStore, type GraphState, type GraphStore } from "../state/graph-store.js";

export const GraphContext = createContext<GraphStore | undefined>(undefined);

export function useGraph(): GraphStore {
  const store = use(GraphContext);
  if (store === undefined) throw new Error("a part of the graph view stands outside it");
  return store;
}

export function useGraphState(): GraphState {
  const store = useGraph();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** The store that the address opens; it lives as long as the page shows it. */
export function useNewGraph(client: Client, id: string, lang: Language): GraphStore {
  const [store] = useState(() => createGraphStore(fetchFrom(client), readAddress(id, window.location.search), lang));
  useEffect(() => {
    const stopFollowing = followAddress(store);
    const stop = store.start();
    return () => {
      stop();
      stopFollowing();
    };
  }, [store]);
  useEffect(() => store.speak(lang), [store, lang]);
  return store;
}
