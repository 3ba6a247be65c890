import { extname } from "node:path";
import { decoded, isBinary, isWide, notText } from "./encoding.js";
import { type Input, InputError, reasonOf } from "./inputs.js";

/** One JSON text of an input: of a file of many a line, else the whole. */
export interface Record {
  readonly line?: number;
  readonly text: string;
}
export interface BadRecord {
  readonly line?: number;
  readonly problem: string;
}

const LINE_BYTES = 64_000_000;
/** Of a text over many lines; a longer one would not fit the longest string. */
const WHOLE_BYTES = 256_000_000;
const NEWLINE = 0x0a;

/**
 * The JSON texts of an input, one after the other as it is read: lines where each is one, else all of it. `read` hears of
 * each piece of so many bytes.
 */
export async function* recordsOf(input: Input, read: (bytes: number) => void): AsyncGenerator<Record | BadRecord> {
  const lines = linesOf(input, read);
  const first = await lines.next();
  if (first.done) return yield { problem: "it is empty" };
  const isLined = [".ndjson", ".jsonl"].includes(extname(input.name).toLowerCase());
  if (isLined) {
    yield first.value;
    yield* lines;
  } else if (isJson(first.value)) yield* oneOrMany(first.value, lines);
  else yield* whole(first.value, lines);
}

/** A whole text that happens to stand on one line has no line number. */
async function* oneOrMany(
  first: Record | BadRecord,
  lines: AsyncGenerator<Record | BadRecord>,
): AsyncGenerator<Record | BadRecord> {
  const second = await lines.next();
  if (second.done) return yield withoutLine(first);
  yield first;
  yield second.value;
  yield* lines;
}

async function* whole(
  first: Record | BadRecord,
  lines: AsyncGenerator<Record | BadRecord>,
): AsyncGenerator<Record | BadRecord> {
  if ("problem" in first) return yield withoutLine(first);
  const all: Record[] = [first];
  let length = first.text.length;
  for await (const line of lines) {
    if ("problem" in line) return yield line;
    length += line.text.length + 1;
    if (length > WHOLE_BYTES) return yield { problem: `it is larger than ${WHOLE_BYTES / 1_000_000} MB` };
    all.push(line);
  }
  // Lines of their own after all, of which the first is broken.
  if (all[1] && isJson(all[1]) && isObject(all[1].text)) yield* all;
  else yield { text: all.map(({ text }) => text).join("\n") };
}

const withoutLine = (record: Record | BadRecord): Record | BadRecord =>
  "problem" in record ? { problem: record.problem } : { text: record.text };

const isObject = (text: string) => text.trimStart().startsWith("{");

function isJson(record: Record | BadRecord): boolean {
  if ("problem" in record) return false;
  try {
    JSON.parse(record.text);
    return true;
  } catch {
    return false;
  }
}

/** The lines that are not blank. Split at LF alone: a string of JSON may hold other line separators. */
async function* linesOf(input: Input, read: (bytes: number) => void): AsyncGenerator<Record | BadRecord> {
  let line = 1;
  let pieces: Buffer[] = [];
  let length = 0;
  let isFirst = true;
  const take = function* (): Generator<Record | BadRecord> {
    if (length > LINE_BYTES) yield { line, problem: `the line is longer than ${LINE_BYTES / 1_000_000} MB` };
    else yield* recordOf(Buffer.concat(pieces), line);
    pieces = [];
    length = 0;
    line++;
  };
  for await (const chunk of chunksOf(input)) {
    if (isFirst && (isBinary(chunk) || isWide(chunk))) throw new InputError(notText(chunk));
    isFirst = false;
    read(chunk.length);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield* take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield* take();

  function add(piece: Buffer): void {
    length += piece.length;
    if (length <= LINE_BYTES) pieces.push(piece);
    else pieces = [];
  }
}

function* recordOf(bytes: Buffer, line: number): Generator<Record | BadRecord> {
  const text = decoded(bytes);
  if (text === null) yield { line, problem: notText(bytes) };
  else if (text.trim() !== "") yield { line, text };
}

async function* chunksOf(input: Input): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of input.open()) yield chunk as Buffer; // the stream has no encoding
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}
