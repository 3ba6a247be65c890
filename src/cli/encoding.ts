import { detect } from "chardet";

const SAMPLE = 65_536;

/** The text of bytes in UTF-8 without its byte order mark; null where they are none. */
export function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether bytes are those of no text at all; UTF-16 and UTF-32, known by their marks, are text. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return !wideEncoding(sample) && sample.includes(0);
}

/** Whether bytes begin as UTF-16 or UTF-32 does. */
export const isWide = (bytes: Uint8Array): boolean => wideEncoding(bytes) !== null;

/** What is said of bytes that are not UTF-8: which encoding was seen instead, or that they are no text. */
export function notText(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isBinary(sample)) return "it is a binary file, not text";
  const seen = wideEncoding(sample) ?? detect(sample);
  const guess = seen && seen !== "UTF-8" && seen !== "ASCII" ? ` but looks like ${seen}` : "";
  return `it is not UTF-8${guess}: save it as UTF-8 and try again`;
}

function wideEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "UTF-32LE" : "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  return null;
}
