import type { EntityKind } from "../../api/generated.js";
import { kinds } from "../model.js";

/** The page's colours as the browser has resolved them: neither WebGL nor a picture file knows custom properties. */
export type Palette = {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly ink: string;
  readonly paper: string;
  readonly soft: string;
  readonly line: string;
  /** Of a line among thousands. */
  readonly faint: string;
  readonly accent: string;
  readonly font: string;
};

export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement("span");
  // Where colours change by transition, the one asked for is not there yet.
  probe.style.setProperty("transition", "none", "important");
  within.append(probe);
  const resolve = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(kinds.map((kind) => [kind, resolve(`kind-${kind.toLowerCase()}`)]));
  const palette = {
    kinds: colours as Record<EntityKind, string>, // made from the list of all kinds
    ink: resolve("ink"),
    paper: resolve("paper"),
    soft: resolve("soft"),
    line: resolve("edge"),
    faint: mixed(resolve("edge"), resolve("paper"), 0.3),
    accent: resolve("accent"),
    font: getComputedStyle(within).fontFamily,
  };
  probe.remove();
  return palette;
}

/** Mixed here, since WebGL adds up what is see-through until it is white, and `color-mix` resolves to what it cannot read. */
function mixed(one: string, other: string, part: number): string {
  const numbers = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const others = numbers(other);
  const mix = numbers(one).map((value, index) => Math.round(value * part + (others[index] ?? 0) * (1 - part)));
  return `rgb(${mix.slice(0, 3).join(", ")})`;
}

/** Calls when the page may have changed its ground. */
export function watchPalette(changed: () => void): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["class", "data-theme", "style"] });
  return () => {
    scheme.removeEventListener("change", changed);
    observer.disconnect();
  };
}
