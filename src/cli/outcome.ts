import { visible } from "./output.js";
import type { Progress } from "./progress.js";

/** What one message is about: a file, and in a file of many a line. */
export interface Spot {
  readonly file: string;
  readonly line?: number;
}
export interface Trouble {
  /** JSON pointer of what is wrong, where the content is JSON. */
  readonly pointer?: string;
  readonly message: string;
}

/** How a command tells what became of each of its inputs, and ends: 0, or 1 where some failed and the rest was done. */
export interface Outcome {
  /** `facts` are for machines, `line` for people; without one nothing is said to them. */
  readonly done: (spot: Spot, facts: object, line?: string) => void;
  readonly failed: (spot: Spot, verdict: string, troubles: readonly Trouble[]) => void;
  /** Says `facts` of all to machines, and answers the exit code. */
  readonly end: (facts: object) => number;
}

/** With `json` each message is one JSON object on a line of the standard output; else people read troubles on the error output. */
export function newOutcome(json: boolean, { print }: Pick<Progress, "print">): Outcome {
  let code = 0;
  const machine = (value: object) => print(process.stdout, JSON.stringify(value));
  return {
    done: (spot, facts, line) => {
      if (json) machine({ ...spot, ok: true, ...facts });
      else if (line !== undefined) print(process.stdout, `${nameOf(spot)}: ${line}`);
    },
    failed: (spot, verdict, troubles) => {
      code = 1;
      if (json) return machine({ ...spot, ok: false, problems: troubles });
      print(process.stderr, `${nameOf(spot)}: ${verdict}`);
      for (const { pointer, message } of troubles)
        print(process.stderr, visible(pointer === undefined ? `  ${message}` : `  ${pointer || "/"} ${message}`));
    },
    end: (facts) => {
      if (json) machine({ summary: facts });
      return code;
    },
  };
}

const nameOf = ({ file, line }: Spot) => visible(line === undefined ? file : `${file}, line ${line}`);
