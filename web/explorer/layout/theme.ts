import { useSyncExternalStore } from "react";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const storageKey = "dangbo-graph:theme";
const listeners = new Set<() => void>();
let current: Theme = stored();

/** Before the first render, so that no page flashes in the other ground. */
export function applyTheme(): void {
  document.documentElement.dataset["theme"] = current;
}

export function chooseTheme(theme: Theme): void {
  current = theme;
  applyTheme();
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is refused in some private windows; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => current);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): Theme {
  try {
    const value = localStorage.getItem(storageKey);
    return themes.find((theme) => theme === value) ?? "auto";
  } catch {
    return "auto";
  }
}
