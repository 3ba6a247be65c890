import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { FileRead } from "./article.js";
import { linesOf } from "./html-lines.js";
import { descriptionOf, statedBy } from "./html-metadata.js";
import { isTangled } from "./html-nesting.js";

/** Of a lead, enough to tell it by. */
const LEAD_START = 60;

/** The main text of a saved page, a paragraph a line, and what the page says of itself for machines. */
export function readHtml(html: string): FileRead {
  if (isTangled(html)) {
    return refused("The page is nested deeper, or of more parts, than any article. Save its text as a .txt file.");
  }
  const document = documentOf(html);
  const stated = statedBy(document);
  const lead = leadOf(document);
  const main = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const lines = main?.content ? linesOf(main.content) : [];
  const text = withLead(lines, lead).join("\n\n").normalize("NFC");
  if (!/\p{L}/u.test(text)) {
    return refused("No main text was found in the page. Save the text of the article as a .txt file.");
  }
  return { ok: true, article: { text: `${text}\n`, ...stated }, warnings: [] };
}

/** The page; what has no `<html>` around it, which the libraries take for granted, is put into one. */
function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  const root = document.documentElement as Element | null; // of a comment alone
  return root?.localName === "html" ? document : parseHTML(`<html><body>${html}</body></html>`).document;
}

// Newspapers print the lead outside the body, where the library does not look; they repeat it as the page's description.
function leadOf(document: Document): readonly string[] {
  const start = plain(descriptionOf(document) ?? "").slice(0, LEAD_START);
  if (start.length < LEAD_START) return [];
  for (const element of document.querySelectorAll("h2, h3, p, div, strong")) {
    if (element.firstElementChild && element.localName === "div") continue;
    const text = plain(element.textContent ?? "");
    if (text.includes(start)) return linesOf(element);
  }
  return [];
}

function withLead(lines: readonly string[], lead: readonly string[]): readonly string[] {
  const start = plain(lead.join(" ")).slice(0, LEAD_START);
  return start === "" || lines.some((line) => plain(line).includes(start)) ? lines : [...lead, ...lines];
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
const refused = (problem: string): FileRead => ({ ok: false, problem });
