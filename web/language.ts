import { useSyncExternalStore } from "react";

export type Language = "vi" | "en";

const storageKey = "dangbo-graph:language";
const listeners = new Set<() => void>();
let current: Language = stored() ?? (navigator.language.toLowerCase().startsWith("vi") ? "vi" : "en");

export const language = (): Language => current;

export function chooseLanguage(chosen: Language): void {
  current = chosen;
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    // Storage is refused in some private windows; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): Language | undefined {
  try {
    const value = localStorage.getItem(storageKey);
    return value === "vi" || value === "en" ? value : undefined;
  } catch {
    return undefined;
  }
}
