import { useSyncExternalStore } from "react";
import { remember } from "../../remember.js";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();

/** The server writes what was chosen into the page, so that none flashes in the other ground. */
const current = (): Theme => themes.find((theme) => theme === document.documentElement.dataset["theme"]) ?? "auto";

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  remember("theme", theme);
  for (const listener of listeners) listener();
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, current, () => "auto");

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
