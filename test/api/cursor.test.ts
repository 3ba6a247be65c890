import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor, listFingerprint } from "../../src/api/cursor.js";

const list = listFingerprint("Conference", null, null, "dateDesc DESC");
const refused = expect.objectContaining({ extensions: { code: "BAD_USER_INPUT" } });
const decoding = (cursor: string, of = list, type: "string" | "number" = "string") => {
  try {
    return decodeCursor(of, type, cursor);
  } catch (error) {
    return error;
  }
};
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

describe("a cursor", () => {
  it("names the very position that it was made of, whatever its key and id", () => {
    const key = fc.oneof(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(key, fc.string({ unit: "grapheme" }), (given, id) => {
        const type = typeof given === "string" ? "string" : "number";
        const normal = Object.is(given, -0) ? 0 : given;
        expect(decoding(encodeCursor(list, { key: given, id }), list, type)).toEqual({ key: normal, id });
      }),
    );
  });

  it("is refused once any one of its characters is another", () => {
    const cursor = encodeCursor(list, { key: "2018-12-11", id: "conference:15" });
    for (let at = 0; at < cursor.length; at++) {
      const next = alphabet[(alphabet.indexOf(cursor.charAt(at)) + 1) % alphabet.length];
      expect(decoding(cursor.slice(0, at) + next + cursor.slice(at + 1)), `character ${at}`).toEqual(refused);
    }
  });

  it("is refused when cut short, padded or repeated", () => {
    const cursor = encodeCursor(list, { key: "2018-12-11", id: "conference:15" });
    for (let length = 0; length < cursor.length; length++) expect(decoding(cursor.slice(0, length))).toEqual(refused);
    for (const other of [`${cursor}=`, ` ${cursor}`, `${cursor}A`, cursor + cursor])
      expect(decoding(other)).toEqual(refused);
  });

  it("is refused by a list of another name, parent, filter or order", () => {
    const cursor = encodeCursor(list, { key: "2018", id: "a" });
    for (const other of [
      listFingerprint("Resolution", null, null, "dateDesc DESC"),
      listFingerprint("Conference", "committee:a", null, "dateDesc DESC"),
      listFingerprint("Conference", null, { ordinal: 1 }, "dateDesc DESC"),
      listFingerprint("Conference", null, null, "dateAsc ASC"),
    ]) {
      expect(decoding(cursor, other)).toEqual(refused);
    }
  });

  it("is refused where its key is of another type than the list's", () => {
    expect(decoding(encodeCursor(list, { key: 1, id: "a" }))).toEqual(refused);
    expect(decoding(encodeCursor(list, { key: "1", id: "a" }), list, "number")).toEqual(refused);
  });

  it("is refused, never mistaken, where it is any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decoding(text)).toEqual(refused);
      }),
    );
    const forged = [null, {}, [], ["x", "2018", "a"], [list, "2018", "a"], "x", 1].map((value) =>
      Buffer.from(JSON.stringify(value)).toString("base64url"),
    );
    for (const cursor of forged) expect(decoding(cursor)).toEqual(refused);
  });
});
