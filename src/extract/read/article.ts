import { sourceText } from "../../values/text.js";
import { decode } from "./encoding.js";
import { readHtml } from "./html.js";
import { knownFormat } from "./known-format.js";

/** What a file says, ready to be extracted from. What it does not say of itself is absent. */
export interface FileArticle {
  /** Offsets refer to it: the decoded file, or the main text of a page. */
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly publishedOn?: string;
}

export type FileRead =
  | { readonly ok: true; readonly article: FileArticle; readonly warnings: readonly string[] }
  /** In a sentence that says what was seen and what to do. */
  | { readonly ok: false; readonly problem: string };

/** A whole book has a tenth of it; what is larger is no article. */
export const LARGEST_FILE = 10_000_000;

/** From a file's bytes to an article. The name only tells Markdown and HTML apart from plain text. */
export function readArticle(bytes: Uint8Array, name: string): FileRead {
  if (bytes.length > LARGEST_FILE) return refused(tooLarge(bytes.length));
  if (bytes.length === 0) return refused("The file is empty.");
  const foreign = knownFormat(bytes);
  if (foreign) return refused(foreign);
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const text = sourceText(decoded.text);
  if (!/\p{L}/u.test(text)) return refused("There is no word in the file.");
  if (isHtml(name, text)) return readHtml(text);
  const title = /\.(?:md|markdown)$/iu.test(name)
    ? /^#[ \t]{1,9}(\S[^\n]{0,499})$/mu.exec(text)?.[1]?.trim()
    : undefined;
  return { ok: true, article: { text, ...(title && { title }) }, warnings: [] };
}

export const tooLarge = (bytes: number): string =>
  `The file has ${Math.ceil(bytes / 1_000_000)} MB; an article may have ${LARGEST_FILE / 1_000_000} MB at most. Give the article alone.`;

// What was saved as `page.txt` is a page all the same, and its tags are no text.
const isHtml = (name: string, text: string): boolean =>
  /\.x?html?$/iu.test(name) || /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype\s+html|html[\s>])/iu.test(text);

const refused = (problem: string): FileRead => ({ ok: false, problem });
