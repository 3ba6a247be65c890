import type { KeyboardEvent } from "react";
import type { Steps } from "./controls.js";

/** The keys of the picture; those that zoom work in the table too, where the arrows scroll. */
export const zoomKeys = ({ closer, wider }: Steps) => ({ "+": closer, "=": closer, "-": wider });
export const moveKeys = ({ move }: Steps) => ({ ArrowLeft: () => move(-0.25), ArrowRight: () => move(0.25) });

export const onKeys =
  (keys: Readonly<Record<string, () => void>>) =>
  (event: KeyboardEvent): void => {
    const step = keys[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step();
  };
