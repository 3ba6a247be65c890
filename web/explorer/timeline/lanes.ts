type Placed = { readonly left: number; readonly right: number };

const GAP = 3;

/** Each in the first lane where it lies over no other. */
export function lanes<Item extends Placed>(items: readonly Item[]): readonly (Item & { readonly lane: number })[] {
  const ends: number[] = [];
  return [...items]
    .sort((one, other) => one.left - other.left)
    .map((item) => {
      const free = ends.findIndex((end) => end + GAP <= item.left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = item.right;
      return { ...item, lane };
    });
}
