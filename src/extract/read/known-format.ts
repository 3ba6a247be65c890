interface Format {
  readonly starts: readonly string[];
  readonly name: string;
  readonly advice: string;
}

const asText = "Open it and save its text as a .txt file in UTF-8.";
const formats: readonly Format[] = [
  { starts: ["%PDF-"], name: "a PDF document", advice: "Copy its text into a .txt file in UTF-8." },
  {
    starts: ["PK\u0003\u0004", "PK\u0005\u0006"],
    name: "a Word document (docx), a spreadsheet or another zip archive",
    advice: asText,
  },
  { starts: ["\u00D0\u00CF\u0011\u00E0"], name: "a document of an old Office (doc, xls)", advice: asText },
  { starts: ["{\\rtf"], name: "a rich text document (RTF)", advice: asText },
  {
    starts: ["\u0089PNG", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "II*\u0000", "MM\u0000*"],
    name: "a picture",
    advice: "Only text can be read.",
  },
  { starts: ["\u001F\u008B", "Rar!\u001A", "7z\u00BC\u00AF"], name: "a packed archive", advice: "Unpack it first." },
  {
    starts: ["From: <Saved by ", "MIME-Version: 1.0"],
    name: "a page saved as one file (MHTML)",
    advice: "Save the page as HTML instead.",
  },
];

/** What a file that is no text looks like, in a sentence; null for what may be text. */
export function knownFormat(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  const found = formats.find(({ starts }) => starts.some((magic) => start.startsWith(magic)));
  if (found) return `The file looks like ${found.name}. ${found.advice}`;
  if (wideMark(bytes)) return null;
  const nul = bytes.indexOf(0);
  if (nul < 0) return null;
  return looksWide(bytes)
    ? "The file looks like UTF-16 without its byte order mark. Save it as UTF-8."
    : `The file is no text: byte ${nul} is NUL. Only plain text, Markdown and HTML can be read.`;
}

/** The encoding that a byte order mark names. */
export function wideMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? null : "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

// Of Vietnamese in UTF-16 most high bytes are 0 and no low byte is.
function looksWide(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, 4_000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of part.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  return Math.max(even, odd) > part.length / 4 && Math.min(even, odd) === 0;
}
