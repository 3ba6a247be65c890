import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/extract/read/article.js";

const text =
  "Ban Chấp hành Đảng bộ huyện Phú Lộc họp hội nghị lần thứ 7, đánh giá việc thực hiện nghị quyết của Tỉnh ủy về thu ngân sách; các chỉ tiêu của năm đều đạt, thu được 142 tỷ đồng và tăng 12% so với cùng kỳ. Hội nghị thông qua nghị quyết về các nhiệm vụ của năm tới.";

/** Windows-1258 writes tones as letters of their own, after â, ê, ô and their like. */
const in1258 = (value: string): Buffer => {
  const apart = [...value].map((letter) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize("NFD"))?.[0] ?? "";
    return letter.normalize("NFD").replace(tone, "").normalize("NFC") + tone;
  });
  return iconv.encode(apart.join(""), "windows-1258");
};
const problem = (bytes: Uint8Array, name = "bai.txt") => {
  const found = readArticle(bytes, name);
  return found.ok ? `read: ${found.article.text}` : found.problem;
};

describe("a text in another encoding", () => {
  it.each([
    ["windows-1258", in1258(text)],
    ["TCVN3 (ABC)", iconv.encode(text, "tcvn")],
    ["VISCII", iconv.encode(text, "viscii")],
  ])("is refused, and %s is named", (name, bytes) => {
    expect(problem(bytes)).toBe(`The file is not UTF-8; it looks like ${name}. Save it as UTF-8.`);
  });

  it("of another language is named too", () => {
    const french = "Le comité a été élu à la majorité; les députés réunis à Genève ont décidé que l'été serait férié.";
    expect(problem(Buffer.from(french, "latin1"))).toMatch(/looks like (?:ISO-8859-1|windows-125\d)/u);
  });

  it("that is UTF-8 with a broken letter is said to be damaged", () => {
    const bytes = Buffer.from(text);
    expect(problem(bytes.subarray(0, bytes.indexOf("ấ") + 1))).toMatch(/UTF-8 but is damaged|is not UTF-8/u);
  });

  it("is told as well where its letters were taken for Latin ones and saved as UTF-8", () => {
    expect(problem(Buffer.from(iconv.decode(iconv.encode(text, "tcvn"), "windows-1252")))).toMatch(/those of TCVN3/u);
    const vni =
      "Ñaûng boä tænh Laïng Sôn hoïp hoäi nghò, caùc chæ tieâu cuûa naêm vaø vieäc thöïc hieän nghò quyeát cuûa Tænh uûy";
    expect(problem(Buffer.from(vni))).toMatch(/those of VNI/u);
    const twice = Buffer.from(text).toString("latin1");
    expect(problem(Buffer.from(twice))).toMatch(/those of UTF-8, read as if they were Latin-1/u);
  });

  it("is none that is old where the letters are alike in all of them", () => {
    expect(problem(Buffer.from("1 và 2, công xã và ".repeat(20)))).toMatch(/^read: /u);
  });
});

describe("the encoding that a page declares", () => {
  const page = (charset: string, encode: (value: string) => Buffer) =>
    encode(
      `<!DOCTYPE html><html><head><meta charset="${charset}"></head><body><article><p>${text}</p><p>${text}</p></article></body></html>`,
    );

  it.each([
    ["windows-1258", in1258],
    ["viscii", (value: string) => iconv.encode(value, "viscii")],
  ])("%s is taken at its word", (charset, encode) => {
    expect(problem(page(charset, encode), "trang.html")).toContain(`read: ${text}`);
  });

  it("gives way to UTF-8 where the bytes are that", () => {
    expect(
      problem(
        page("windows-1258", (value) => Buffer.from(value)),
        "trang.html",
      ),
    ).toContain(`read: ${text}`);
  });

  it("is refused where the letters are not of it", () => {
    expect(
      problem(
        page("iso-8859-1", (value) => iconv.encode(value, "tcvn")),
        "trang.html",
      ),
    ).toMatch(/those of TCVN3/u);
    expect(
      problem(
        page("utf-8", (value) => iconv.encode(value, "tcvn")),
        "trang.html",
      ),
    ).toMatch(/looks like TCVN3/u);
  });
});
