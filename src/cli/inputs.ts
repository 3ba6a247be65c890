import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { decoded, notText } from "./encoding.js";

/** Something to read, named as the person named it; `-` is the standard input. */
export interface Input {
  readonly name: string;
  /** In bytes, where it is known beforehand. */
  readonly size: number;
  readonly open: () => Readable;
}
/** A name that leads to nothing readable. */
export interface Absent {
  readonly name: string;
  readonly problem: string;
}

/** What the content of an input is refused for; the message is for people. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}

export const isAbsent = (each: Input | Absent): each is Absent => "problem" in each;

/** The inputs that a command's arguments name, in order: of a folder its files of these extensions, however deep, sorted. */
export async function inputsOf(
  names: readonly string[],
  extensions: readonly string[],
): Promise<readonly (Input | Absent)[]> {
  const each = await Promise.all(
    names.map(async (name, i) =>
      name === "-" && names.indexOf(name) < i
        ? [{ name, problem: "the standard input can be read but once" }]
        : inputsNamed(name, extensions),
    ),
  );
  return each.flat();
}

async function inputsNamed(name: string, extensions: readonly string[]): Promise<readonly (Input | Absent)[]> {
  if (name === "-") return [{ name, size: 0, open: () => process.stdin }];
  try {
    const about = await stat(name);
    if (!about.isDirectory()) return [fileInput(name, about.size)];
    const found = await inputsIn(name, extensions);
    return found.length > 0
      ? found
      : [{ name, problem: `the folder holds no file that ends in ${extensions.join(", ")}` }];
  } catch (error) {
    return [{ name, problem: reasonOf(error) }];
  }
}

const fileInput = (name: string, size: number): Input => ({ name, size, open: () => createReadStream(name) });

// Links to folders are not followed: they may lead in a circle.
async function inputsIn(folder: string, extensions: readonly string[]): Promise<readonly (Input | Absent)[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: (Input | Absent)[] = [];
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = join(folder, entry.name);
    try {
      if (entry.isDirectory()) found.push(...(await inputsIn(name, extensions)));
      else if (extensions.includes(extname(name).toLowerCase())) found.push(fileInput(name, (await stat(name)).size));
    } catch (error) {
      found.push({ name, problem: reasonOf(error) });
    }
  }
  return found;
}

/** The whole text of an input in UTF-8, a byte order mark dropped. Throws an InputError where it is none, or longer. */
export async function textOf(input: Input, limit: number): Promise<string> {
  if (input.size > limit) throw tooLarge(limit);
  const bytes = await bytesOf(input, limit);
  const text = decoded(bytes);
  if (text === null) throw new InputError(notText(bytes));
  return text;
}

/** All bytes of an input. Throws an InputError where it cannot be read, or has more of them. */
export async function bytesOf(input: Input, limit: number): Promise<Buffer> {
  const stream = input.open();
  let length = 0;
  stream.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > limit) stream.destroy(tooLarge(limit));
  });
  try {
    return await buffer(stream);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(reasonOf(error));
  }
}

const tooLarge = (limit: number) => new InputError(`it is larger than ${Math.floor(limit / 1_000_000)} MB`);

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EIO: "the device reports a fault",
};

/** Why something could not be read, for people. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
