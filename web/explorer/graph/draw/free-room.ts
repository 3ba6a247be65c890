export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Which parts of a frame have been written on. */
export type FreeRoom = {
  /** Begins a frame; where nothing may be written is asked when something is, since nothing has its place before. */
  readonly clear: (width: number, height: number, blocked: () => Box[]) => void;
  /** Takes the box, unless something lies there or it runs out of the picture. */
  readonly take: (box: Box) => boolean;
};

export function freeRoom(): FreeRoom {
  let taken: Box[] | undefined;
  let blocked: () => Box[] = () => [];
  let [width, height] = [Infinity, Infinity];
  const meet = (one: Box, other: Box): boolean =>
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  return {
    clear: (wide, high, within) => {
      taken = undefined;
      blocked = within;
      [width, height] = [wide, high];
    },
    take: (box) => {
      const [left, top, right, bottom] = box;
      if (left < 0 || top < 0 || right > width || bottom > height) return false;
      taken ??= blocked();
      if (taken.some((other) => meet(box, other))) return false;
      taken.push(box);
      return true;
    },
  };
}
