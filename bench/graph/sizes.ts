/** How many of each kind a graph of `size` entities has: the proportions of a body of minutes, a few hubs, many figures. */
export interface Sizes {
  readonly Place: number;
  readonly Committee: number;
  readonly Term: number;
  readonly Conference: number;
  readonly Resolution: number;
  readonly Target: number;
  readonly Result: number;
  readonly Indicator: number;
  readonly Topic: number;
  readonly Person: number;
  readonly Source: number;
}

const share = (size: number, part: number): number => Math.max(1, Math.round(size * part));

export function sizesOf(size: number): Sizes {
  const committees = share(size, 0.001);
  return {
    Place: committees,
    Committee: committees,
    Term: committees * 3,
    Conference: committees * 30,
    Resolution: share(size, 0.06),
    Target: committees * 30 * 15,
    Result: share(size, 0.4),
    // What is measured does not grow with the country: at a million entities an indicator has some 4,000 figures.
    Indicator: Math.min(200, share(size, 0.02)),
    Topic: 20,
    Person: share(size, 0.04),
    Source: share(size, 0.01),
  };
}

/** The same number for the same words, evenly spread below `below`. */
export function draw(below: number, ...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const sign of words.join(" ")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}
