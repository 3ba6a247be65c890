/** Well under the 50 ms from which on a browser calls a task long. */
const longestTask = 12;
const turns = new WeakMap<object, number>();

export class Superseded extends Error {}

/** The newest work for an owner wins: an older one that is still at it is given up. */
export function startTurn(owner: object): number {
  const turn = (turns.get(owner) ?? 0) + 1;
  turns.set(owner, turn);
  return turn;
}

/** Works through a list without holding the page up. */
export async function inSlices<T>(
  owner: object,
  turn: number,
  items: Iterable<T>,
  work: (item: T) => void,
): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    if (performance.now() - begun > longestTask) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (turns.get(owner) !== turn) throw new Superseded();
      begun = performance.now();
    }
    work(item);
  }
}
