import { describe, expect, it } from "vitest";
import { errorCodes } from "../../../src/server/faults.js";
import { words as en } from "../../../web/explorer/words/en/words.js";
import { words as vi } from "../../../web/explorer/words/vi/words.js";

/** Each text by its path, with the names of what is put into it. */
const gaps = (words: object, path = ""): readonly (readonly [path: string, gaps: string])[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === "string"
      ? [
          [
            path + name,
            [...value.matchAll(/\{\{(\w+)/gu)]
              .map(([, gap]) => gap)
              .toSorted((one, other) => String(one).localeCompare(String(other)))
              .join(" "),
          ] as const,
        ]
      : gaps(value, `${path}${name}.`),
  );

describe("The words of the pages", () => {
  it.each([
    ["Vietnamese", vi.error],
    ["English", en.error],
  ])("have a sentence for every error that the server tells of, in %s", (_, error) => {
    expect(errorCodes.filter((code) => !Object.hasOwn(error, code))).toEqual([]);
  });

  it("take the same into each text, in either language", () => {
    expect(gaps(en)).toEqual(gaps(vi));
  });
});
