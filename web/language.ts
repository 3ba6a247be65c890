import { useSyncExternalStore } from "react";
import { remember } from "./remember.js";

export type Language = "vi" | "en";

const listeners = new Set<() => void>();

/** The server writes it into the page: what was chosen, else what the browser prefers. */
export const language = (): Language => (document.documentElement.lang === "en" ? "en" : "vi");

export function chooseLanguage(chosen: Language): void {
  document.documentElement.lang = chosen;
  remember("language", chosen);
  for (const listener of listeners) listener();
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
