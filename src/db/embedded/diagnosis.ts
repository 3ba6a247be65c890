import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { DISK_FULL, StartError } from "./start-error.js";

export const CONSOLE_LOG = join("logs", "console.log");
export const DEBUG_LOG = join("logs", "debug.log");

/** What Neo4j's own words mean to the person who started it. */
const MEANINGS: readonly (readonly [RegExp, (home: string) => string])[] = [
  [/No space left on device/, () => `Neo4j could not write its data, ${DISK_FULL}.`],
  [
    /StoreLockException|Lock file has been locked by another process/,
    (home) => `Another Neo4j process uses the data in ${home}: stop it, or set DATA_DIR to another folder.`,
  ],
  [
    /java\.lang\.OutOfMemoryError/,
    () => "Neo4j ran out of memory while it started: set NEO4J_HEAP to more than it has now, 512m unless set.",
  ],
  [
    /Could not reserve enough space|insufficient memory|Cannot allocate memory|Invalid (?:maximum|initial) heap size|Unable to allocate/,
    () =>
      "Neo4j did not get the memory it is set to use: close other programs, or set NEO4J_HEAP and NEO4J_PAGE_CACHE to less.",
  ],
  [
    /(?:store|record format|kernel|component)[^\n]*(?:newer|later|more recent|future) version|is (?:too|more) (?:new|recent)/i,
    (home) =>
      `The data in ${home} was written by a newer Neo4j: start the newer version, or set DATA_DIR to another folder.`,
  ],
];

export function explainEnd(home: string, how: string): StartError {
  const logs = `${consoleTail(home)}\n${tail(join(home, DEBUG_LOG), 64_000)}`;
  const meaning = MEANINGS.find(([pattern]) => pattern.test(logs));
  if (meaning !== undefined) return new StartError(meaning[1](home));
  const words = telling(consoleTail(home));
  const said = words === "" ? "without a word" : `saying "${words}"`;
  return new StartError(`Neo4j ended early (${how}), ${said}: see the logs in ${join(home, "logs")}.`);
}

export function consoleTail(home: string): string {
  return tail(join(home, CONSOLE_LOG), 16_000);
}

/** The last lines that say something: no stack frames. */
export function lastWords(home: string, lines = 5): string {
  return plainLines(consoleTail(home)).slice(-lines).join("\n");
}

function telling(text: string): string {
  const lines = plainLines(text);
  const cause = lines.findLast((line) => /Caused by: |\bERROR\b|^Error/.test(line)) ?? lines.at(-1) ?? "";
  return cause
    .replace(/^\S+ \S+ +(?:ERROR|WARN|INFO) +/, "")
    .replace(/^Caused by: (?:[\w$]+\.)*/, "")
    .replace(/[.\s]+$/, "");
}

function plainLines(text: string): readonly string[] {
  const noise = /^\s+(?:at |\.\.\. \d)|^Error: (?:A fatal exception|Could not create the Java Virtual Machine)/;
  return text.split("\n").filter((line) => line.trim() !== "" && !noise.test(line));
}

function tail(file: string, bytes: number): string {
  try {
    const descriptor = openSync(file, "r");
    try {
      const { size } = fstatSync(descriptor);
      const buffer = Buffer.alloc(Math.min(size, bytes));
      readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
      return buffer.toString("utf8");
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}
