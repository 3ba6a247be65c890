import { detect } from "chardet";
import iconv from "iconv-lite";
import { wideMark } from "./known-format.js";
import { oldEncoding, oldLetters } from "./old-encoding.js";

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** How far into a page its charset must have been declared; browsers look at 1,024 bytes. */
const DECLARED_WITHIN = 4_096;

/** Decodes what is certain: by its mark, by being UTF-8, by what a page declares. Anything else is named, not guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideMark(bytes);
  const text = textIn(bytes, wide ?? "utf-8");
  if (text !== null) return checked(text);
  if (wide) return refused(`The file begins as ${wide.toUpperCase()} but is damaged. Save it as UTF-8.`);
  const declared = declaredCharset(bytes);
  if (declared) {
    const page = iconv.decode(Buffer.from(bytes), declared);
    if (!page.includes("\uFFFD")) return checked(page);
  }
  return refused(seen(bytes));
}

function textIn(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Pages made for the fonts of the nineties say that they are Latin; read so, their letters are wrong.
function checked(text: string): Decoded {
  const old = oldLetters(text);
  return old
    ? refused(`The letters are those of ${old}. Convert the text to Unicode first and save it as UTF-8.`)
    : { ok: true, text };
}

/** What a page says it is in, where that is an encoding of single bytes that can be decoded. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1");
  const name = /<meta[^>]{0,300}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/iu.exec(head)?.[1]?.toLowerCase();
  if (!name || name.startsWith("utf") || !iconv.encodingExists(name)) return null;
  // As browsers do: what calls itself Latin 1 is the larger set of Windows.
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/u.test(name) ? "windows-1252" : name;
}

function seen(bytes: Uint8Array): string {
  const part = bytes.subarray(0, 100_000);
  const name = oldEncoding(part) ?? detect(part);
  if (name === "UTF-8")
    return "The file looks like UTF-8 but is damaged: some of its letters are broken. Save it again as UTF-8.";
  return name
    ? `The file is not UTF-8; it looks like ${name}. Save it as UTF-8.`
    : "The file is not UTF-8, and its encoding cannot be told. Save it as UTF-8.";
}

const refused = (problem: string): Decoded => ({ ok: false, problem });
