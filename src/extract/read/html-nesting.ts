import { Parser } from "htmlparser2";

/** As deep as browsers nest. */
const DEEPEST = 512;
/**
 * The library that finds the main text looks at each element once for each of its ancestors, about 10 µs a time: so many
 * look-ups are granted to any page, and one for each character to a longer one. Pages of newspapers need some 50,000.
 */
const LOOK_UPS = 100_000;
/** Elements and runs of text; pages of newspapers have some 10,000. Where many stand side by side, each costs more. */
const MOST_NODES = 40_000;
/** Letters that cost as much as an element. */
const LETTERS = 250;

/** Whether a page is nested so deeply, or of so many parts, that its main text could not be found in fair time. */
export function isTangled(html: string): boolean {
  const most = Math.max(LOOK_UPS, html.length);
  let depth = 0;
  let lookUps = 0;
  let nodes = 0;
  let tangled = false;
  const count = (added: number): void => {
    nodes++;
    lookUps += added;
    if (depth <= DEEPEST && lookUps <= most && nodes <= MOST_NODES) return;
    tangled = true;
    // The parser's own stack is slow when deep.
    parser.pause();
  };
  const parser = new Parser({
    onopentag: () => {
      depth++;
      count(depth);
    },
    ontext: ({ length }) => count((depth * length) / LETTERS),
    onclosetag: () => {
      depth--;
    },
  });
  parser.write(html);
  return tangled;
}
