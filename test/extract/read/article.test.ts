import { describe, expect, it } from "vitest";
import { type FileArticle, LARGEST_FILE, readArticle } from "../../../src/extract/read/article.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: string | Uint8Array, name = "bai.txt"): FileArticle => {
  const found = readArticle(typeof content === "string" ? bytes(content) : content, name);
  if (!found.ok) throw new Error(found.problem);
  return found.article;
};
const problem = (content: string | Uint8Array, name = "bai.txt"): string => {
  const found = readArticle(typeof content === "string" ? bytes(content) : content, name);
  if (found.ok) throw new Error(`it was read: ${found.article.text.slice(0, 100)}`);
  return found.problem;
};

describe("a plain text", () => {
  it("is the file to the letter but for byte order mark, line ends and Unicode form", () => {
    const text = "  Đảng bộ thị xã Phú Lộc\r\n\r\n\tHội nghị lần thứ\u00A07 &amp; <b>8</b>\n";
    expect(read(`\uFEFF${text.normalize("NFD")}`)).toEqual({ text: text.replaceAll("\r\n", "\n").normalize("NFC") });
  });

  it("is the same in UTF-16 of either order by its mark", () => {
    const text = "Ban Chấp hành Đảng bộ huyện";
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(read(little).text).toBe(text);
    expect(read(Buffer.from(little).swap16()).text).toBe(text);
  });

  it("of Markdown keeps its signs, and its first heading is the title", () => {
    const text = "---\nx: 1\n---\n\n#  Hội nghị **lần thứ 7** \n\n- đạt *98%*\n";
    expect(read(text, "bai.md")).toEqual({ text, title: "Hội nghị **lần thứ 7**" });
    expect(read(text, "bai.txt")).toEqual({ text });
  });

  it("is never taken for a page for having a tag somewhere", () => {
    expect(read("Xem <html> là gì").text).toBe("Xem <html> là gì");
  });
});

describe("what cannot be read is refused in words that say what it is", () => {
  it.each([
    ["nothing", "", /^The file is empty\.$/u],
    ["blanks", " \n\t\n", /no word/u],
    ["figures alone", "1 2 3 … %", /no word/u],
    ["a PDF", "%PDF-1.7\n%âãÏÓ", /a PDF document\. Copy its text/u],
    [
      "a docx",
      Buffer.from("PK\u0003\u0004\u0014\u0000\u0006\u0000", "latin1"),
      /Word document \(docx\).*save its text/u,
    ],
    ["an old doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old Office/u],
    ["RTF", "{\\rtf1\\ansi", /rich text/u],
    ["a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /picture/u],
    ["an MHTML page", "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/", /MHTML.*as HTML/u],
    ["NUL bytes", Buffer.from("abc\u0000def\u0000\u0000x"), /no text: byte 3 is NUL/u],
    [
      "UTF-16 without a mark",
      Buffer.from("Dang bo huyen Phu Loc hop", "utf16le"),
      /UTF-16 without its byte order mark/u,
    ],
    ["half a UTF-16", Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), /UTF-16LE but is damaged/u],
  ])("%s", (_, content, expected) => expect(problem(content)).toMatch(expected));

  it("what is larger than any article, without decoding it", () => {
    const large = new Uint8Array(LARGEST_FILE + 1);
    expect(problem(large)).toMatch(/has 11 MB; an article may have 10 MB at most/u);
    expect(read(new Uint8Array(LARGEST_FILE).fill(97)).text).toHaveLength(LARGEST_FILE);
  });
});
