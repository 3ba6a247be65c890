/** The text that offsets refer to: NFC, no byte order mark, line ends as LF. */
export function sourceText(decoded: string): string {
  return decoded
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n")
    .normalize("NFC");
}

/** For comparing what people type: no case, no Vietnamese marks, single spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The folded words with one space between them: what a full-text index is given and asked. */
export const foldedWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The folded text with one hyphen for each run of anything but letters and digits. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** A slug of ASCII letters and digits, cut at a hyphen where one stands near the limit. */
export function asciiSlug(text: string, limit = 80): string {
  const whole = slug(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  if (whole.length <= limit) return whole;
  const cut = whole.slice(0, limit + 1);
  const hyphen = cut.lastIndexOf("-");
  return cut.slice(0, hyphen > limit / 2 ? hyphen : limit);
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Its first letter small; `HTX` stays what it is. */
export const uncapitalized = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
