import { once } from "node:events";
import { parentsEnd } from "../src/cli/parents.js";

/** Keeps what has to be undone when a bench ends, however it ends. */
export type AtEnd = (undo: () => void | Promise<void>) => void;

/** Runs a bench to its end, to its failure or to a signal, undoes what it began, the last first, and leaves. */
export async function runToTheEnd(bench: (atEnd: AtEnd) => Promise<void>): Promise<never> {
  const ends: (() => void | Promise<void>)[] = [];
  try {
    await Promise.race([bench((undo) => void ends.push(undo)), interruption()]);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    for (const undo of ends.toReversed()) await undo();
  }
  process.exit();
}

async function interruption(): Promise<never> {
  const signals = (["SIGINT", "SIGTERM", "SIGHUP"] as const).map(async (signal) => {
    await once(process, signal);
    process.once(signal, () => process.exit(1));
    return signal;
  });
  throw new Error(`Stopped: ${await Promise.race([...signals, parentsEnd(process.env)])}`);
}
