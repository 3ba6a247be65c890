import { SingleBar } from "cli-progress";
import { writeOut } from "./output.js";

/** How far a command is. Prints beside the bar go through `print`, so that the two do not mix. */
export interface Progress {
  readonly advance: (by: number) => void;
  readonly print: (stream: NodeJS.WriteStream, line: string) => void;
  readonly stop: () => void;
}

const AFTER_MS = 1_000;
const WIPE = "\r\u001B[K";

/** A bar on the standard error for what takes longer than a second; nothing where that is no terminal. */
export function startProgress(total: number, unit: string): Progress {
  const started = Date.now();
  let done = 0;
  let bar: SingleBar | null = null;
  return {
    advance: (by) => {
      done += by;
      if (!process.stderr.isTTY || total <= 0 || Date.now() - started < AFTER_MS) return;
      bar ??= newBar(total, unit);
      bar.update(Math.min(done, total));
    },
    print: (stream, line) => {
      if (bar) process.stderr.write(WIPE);
      writeOut(stream, `${line}\n`);
    },
    stop: () => bar?.stop(),
  };
}

function newBar(total: number, unit: string): SingleBar {
  const bar = new SingleBar({
    format: `{bar} {percentage}% | {value}/{total} ${unit} | {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
    // What a line wiped comes again.
    forceRedraw: true,
    // Signals are the business of who started the database.
    gracefulExit: false,
  });
  bar.start(total, 0);
  return bar;
}
