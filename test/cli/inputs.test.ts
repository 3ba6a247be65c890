import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { notText } from "../../src/cli/encoding.js";
import { type Input, inputsOf, isAbsent, textOf } from "../../src/cli/inputs.js";
import { suiteFolder } from "../kit/folder.js";

const folder = suiteFolder("inputs");
beforeAll(() => {
  mkdirSync(join(folder, "b", "deep"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  for (const name of ["z.json", "a.JSON", "note.txt", join("b", "deep", "m.json")])
    writeFileSync(join(folder, name), "Đảng bộ");
});

const textIn = async (bytes: Uint8Array, limit = 1_000) => {
  const file = join(folder, "content.txt");
  writeFileSync(file, bytes);
  const [input] = await inputsOf([file], []);
  return textOf(input as Input, limit); // it was just written
};

describe("the inputs of a command", () => {
  it("are a folder's files of the extensions asked for, however deep and sorted, and any file by its name", async () => {
    const inputs = await inputsOf([folder, join(folder, "note.txt"), "-"], [".json"]);
    expect(inputs.map(({ name }) => name.replace(folder, ""))).toEqual([
      "/a.JSON",
      "/b/deep/m.json",
      "/z.json",
      "/note.txt",
      "-",
    ]);
  });

  it("keep their place where a name leads to nothing, with the reason", async () => {
    const inputs = await inputsOf([join(folder, "absent"), join(folder, "empty"), join(folder, "z.json")], [".json"]);
    expect(inputs.map((each) => (isAbsent(each) ? each.problem : "there"))).toEqual([
      "there is no such file",
      "the folder holds no file that ends in .json",
      "there",
    ]);
  });

  it("of a folder are read though one of them leads nowhere, which is named", async () => {
    mkdirSync(join(folder, "links"));
    writeFileSync(join(folder, "links/a.json"), "{}");
    symlinkSync("nowhere", join(folder, "links/b.json"));
    symlinkSync("circle.json", join(folder, "links/circle.json"));
    const inputs = await inputsOf([join(folder, "links")], [".json"]);
    expect(inputs.map((each) => [each.name.slice(folder.length), isAbsent(each) ? each.problem : "there"])).toEqual([
      ["/links/a.json", "there"],
      ["/links/b.json", "there is no such file"],
      ["/links/circle.json", "its links lead in a circle"],
    ]);
  });

  it("are of the standard input but once", async () => {
    const inputs = await inputsOf(["-", "-"], []);
    expect(inputs.map(isAbsent)).toEqual([false, true]);
  });

  it("are read as UTF-8 without a byte order mark", async () => {
    expect(await textIn(Buffer.from("\uFEFFĐảng bộ"))).toBe("Đảng bộ");
  });

  it("are refused in another encoding, which is named, as binary, and beyond their limit", async () => {
    await expect(textIn(Buffer.from("\uFEFFĐảng bộ", "utf16le"))).rejects.toThrow("not UTF-8 but looks like UTF-16LE");
    await expect(textIn(Buffer.from("Giáo dục và đào tạo", "latin1"))).rejects.toThrow(/looks like (?:windows|ISO)-/iu);
    await expect(textIn(Buffer.from([0x7f, 0x45, 0, 0xff, 0xfe]))).rejects.toThrow("a binary file");
    await expect(textIn(Buffer.alloc(2_000_001, 0x61), 2_000_000)).rejects.toThrow("larger than 2 MB");
  });

  it("say nothing of an encoding that was not made out", () => {
    expect(notText(Buffer.from([0x61, 0xc3]))).toMatch(/^it is not UTF-8/u);
  });
});
