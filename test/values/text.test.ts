import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageHash } from "../../src/values/hash.js";
import { asciiSlug, fold, slug, sourceText } from "../../src/values/text.js";

describe("the text that offsets refer to", () => {
  it("loses the byte order mark, carriage returns and decomposed letters, and nothing else", () => {
    expect(sourceText("\uFEFFLạng Sơn\r\n  khóa XXII ".normalize("NFD"))).toBe("Lạng Sơn\n  khóa XXII ");
  });
  it("is itself already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = sourceText(text).replace(/^\uFEFF+/u, "");
        expect(sourceText(once)).toBe(once);
      }),
    );
  });
});

describe("folding", () => {
  it.each([
    ["Đảng bộ thành phố Lạng Sơn", "dang bo thanh pho lang son"],
    ["HÒA  hoà\u00a0Uỷ", "hoa hoa uy"],
    ["Ủy ban".normalize("NFD"), "uy ban"],
    ["2010–2015, (57,4%)", "2010–2015, (57,4%)"],
  ])("of %j is %j", (text, folded) => expect(fold(text)).toBe(folded));
  it("puts one hyphen for each run of anything but letters and digits", () => {
    expect(slug(" Chỉ thị  số 05-CT/TU, 2011. ")).toBe("chi-thi-so-05-ct-tu-2011");
  });
  it("keeps ids in ASCII and cuts long ones at a hyphen", () => {
    expect(asciiSlug("Ἀθήνα và Đông Kinh")).toBe("va-dong-kinh");
    expect(asciiSlug("một hai ba bốn", 9)).toBe("mot-hai");
    expect(asciiSlug("x".repeat(20), 9)).toBe("x".repeat(9));
  });
});

it("hashes a passage to the first sixteen digits of its SHA-256", () => {
  expect(passageHash("abc")).toBe("ba7816bf8f01cfea");
});
