import type { Bundle } from "../../bundle/format.js";
import { textHash } from "../../values/hash.js";
import type { Marked } from "../mentions.js";
import type { Article } from "../pipeline.js";
import type { Part } from "../refine/layout.js";
import { inferred, passage } from "./evidence.js";

type Source = NonNullable<Bundle["source"]>;
const LONGEST = 500;
const oneLine = (text: string) =>
  text
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
    .slice(0, LONGEST)
    .replace(/\p{Cs}$/u, "")
    .trim();

/** The document itself: what was given with it, else what the page says. */
export function sourceOf(
  article: Article,
  sentences: readonly Marked[],
  parts: readonly Part[],
  author: string | null,
): Source {
  const at = parts.indexOf("title");
  const heading = at < 0 ? (sentences[parts.indexOf("body")] ?? sentences[0]) : sentences[at];
  const whole = heading ? article.text.slice(heading.sentence.start, heading.sentence.end) : "";
  const words = oneLine(whole);
  const title = oneLine(article.title ?? "") || words || "Không có tiêu đề";
  const outlet = oneLine(article.outlet ?? "") || outletOf(sentences, parts);
  return {
    title,
    ...(outlet ? { outlet } : {}),
    ...(article.url ? { url: article.url } : {}),
    ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
    ...(author ? { authors: [author] } : {}),
    sha256: textHash(article.text),
    evidence: [
      ...(heading && !article.title && words
        ? [
            passage(
              article.text,
              heading.sentence.tokens,
              { at: 0, next: heading.sentence.tokens.length },
              { rule: "heading", confidence: 0.9 },
              "title",
            ),
          ]
        : []),
      ...(outlet && !article.outlet
        ? [inferred("outlet", `The mark that opens the text is that of ${outlet}.`, 0.95)]
        : []),
    ],
  };
}

// What the online editions of papers open their texts with.
const marks: Readonly<Record<string, string>> = {
  LSO: "Báo Lạng Sơn",
  BGĐT: "Báo Bắc Giang",
  QBĐT: "Báo Quảng Bình",
  QNO: "Báo Quảng Ninh",
  HNMO: "Báo Hànộimới",
  ĐBP: "Báo Điện Biên Phủ",
  BNEWS: "BNEWS",
  TTXVN: "TTXVN",
  BPO: "Báo Bình Phước",
};

function outletOf(sentences: readonly Marked[], parts: readonly Part[]): string | null {
  for (const [i, { sentence }] of sentences.entries()) {
    if (parts[i] !== "body") continue;
    const word = sentence.tokens.slice(0, 2).find(({ kind }) => kind === "word");
    const mark = word ? marks[word.text] : undefined;
    if (mark) return mark;
  }
  return null;
}
