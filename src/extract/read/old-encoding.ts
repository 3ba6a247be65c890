import iconv from "iconv-lite";

interface OldEncoding {
  readonly name: string;
  readonly decode: (bytes: Buffer) => string;
  readonly words: RegExp;
}

const words = /(?<!\p{L})(?:của|và|các|được|đảng|ủy|uỷ|tỉnh|hội|nghị|năm|thực|hiện|thành|phố|công|với)(?!\p{L})/giu;
const unicode = (name: string) => (bytes: Buffer) => iconv.decode(bytes, name).normalize("NFC");

/** The ways Vietnamese was written before Unicode: each gives a text in which common words are found only when read by it. */
const encodings: readonly OldEncoding[] = [
  { name: "windows-1258", decode: unicode("windows-1258"), words },
  { name: "TCVN3 (ABC)", decode: unicode("tcvn"), words },
  { name: "VISCII", decode: unicode("viscii"), words },
  {
    name: "VNI",
    decode: (bytes) => bytes.toString("latin1"),
    words:
      /(?<!\p{L})(?:cuûa|vaø|caùc|ñöôïc|ñaûng|uûy|tænh|hoäi|nghò|naêm|thöïc|hieän|thaønh|phoá|coâng|vôùi)(?!\p{L})/giu,
  },
];

const PART = 20_000;
/** Fewer may be chance. */
const FEWEST = 5;

/** The old encoding of bytes that are no UTF-8; null where it is none of Vietnamese. */
export function oldEncoding(bytes: Uint8Array): string | null {
  const part = Buffer.from(bytes.subarray(0, PART));
  const found = encodings.map(({ name, decode, words: own }) => ({ name, hits: decode(part).match(own)?.length ?? 0 }));
  const [best] = found.toSorted((a, b) => b.hits - a.hits);
  return best && best.hits >= FEWEST ? best.name : null;
}

/** How the bytes of a text were misread on its way into Unicode; null where it is as it should be. */
export function oldLetters(text: string): string | null {
  const part = text.slice(0, PART);
  if (/[\u1EA0-\u1EF9]|\p{M}/u.test(part)) return null;
  const bytes = bytesOf(part);
  const asItIs = part.match(words)?.length ?? 0;
  const twice = bytes.toString("utf8").match(words)?.length ?? 0;
  if (twice >= FEWEST && twice > asItIs) return "UTF-8, read as if they were Latin-1";
  // `và` alone is written alike in all of them.
  const old = oldEncoding(bytes);
  const found = encodings.find(({ name }) => name === old);
  return found && (found.decode(bytes).match(found.words)?.length ?? 0) > asItIs ? found.name : null;
}

const bytesOf = (text: string): Buffer =>
  /^[^\u0100-\u{10FFFF}]*$/u.test(text) ? Buffer.from(text, "latin1") : iconv.encode(text, "windows-1252");
