import { fstatSync, writeSync } from "node:fs";
import { Writable } from "node:stream";

/** What was to be written could not be; the message is for people. */
export class OutputError extends Error {
  constructor(cause: unknown, where = "the output") {
    super(`What was to go to ${where} could not be written: ${whyNot(cause)}.`, { cause });
    this.name = "OutputError";
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "no space is left there",
  EDQUOT: "no space is left there",
  EIO: "the device reports a fault",
  EFBIG: "the file would be too large",
  EROFS: "it may only be read there",
  EACCES: "it may not be written there",
  EPERM: "it may not be written there",
};

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");

function whyNot(cause: unknown): string {
  return reasons[codeOf(cause)] ?? (cause instanceof Error ? cause.message : String(cause));
}

/** Who reads the output has read enough: `| head`. */
export const isReadEnough = (error: unknown): boolean => codeOf(error) === "EPIPE";

/** Whether a fault of the system is about writing. */
export const isWriteFault = (error: unknown): boolean => codeOf(error) in reasons;

/** Writes a text whole. Throws an OutputError where a file or a device does not take it all. */
export function writeOut(stream: NodeJS.WriteStream, text: string): void {
  if (writesAtOnce(stream)) writeWhole(fdOf(stream), Buffer.from(text));
  else stream.write(text);
}

/** The standard output as a stream that fails where not all is taken. */
export function standardOutput(): Writable {
  const { stdout } = process;
  if (!writesAtOnce(stdout)) return stdout;
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      try {
        writeWhole(fdOf(stdout), chunk);
        done();
      } catch (error) {
        done(error instanceof Error ? error : new OutputError(error));
      }
    },
  });
}

const fdOf = (stream: NodeJS.WriteStream) => (stream === process.stderr ? 2 : 1);

// Node's own stream for files takes a short write for a whole one, and tells of a fault when the process is gone.
function writesAtOnce(stream: NodeJS.WriteStream): boolean {
  if (stream.isTTY) return false;
  const about = fstatSync(fdOf(stream));
  return about.isFile() || about.isCharacterDevice();
}

function writeWhole(fd: number, bytes: Buffer): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  } catch (error) {
    throw new OutputError(error);
  }
}

/** A text of others for a terminal: signs that would steer it are shown instead. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (sign) => {
    if (sign === "\t") return sign;
    return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
