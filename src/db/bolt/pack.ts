import { isDate, isInt } from "neo4j-driver";
import { UnsupportedError } from "./unsupported.js";

const LONGEST_CHUNK = 0xffff;
const MILLISECONDS_A_DAY = 86_400_000;

/** A message of Bolt, to be sent: a structure of these fields, cut into chunks. */
export function messageOf(tag: number, ...fields: readonly unknown[]): Buffer {
  at = 2;
  room(2);
  bytes[at++] = 0xb0 | fields.length;
  bytes[at++] = tag;
  for (const field of fields) pack(field);
  return inChunks(at);
}

// Where a message is written before it is copied to its own size; packing waits for nothing.
let bytes = Buffer.allocUnsafeSlow(16_384);
let at = 0;

function room(size: number): void {
  if (at + size <= bytes.length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, at + size));
  bytes.copy(larger, 0, 0, at);
  bytes = larger;
}

function inChunks(end: number): Buffer {
  const size = end - 2;
  const count = Math.ceil(size / LONGEST_CHUNK);
  const chunks = Buffer.allocUnsafe(size + 2 * count + 2);
  let to = 0;
  for (let from = 2; from < end; from += LONGEST_CHUNK) {
    const length = Math.min(LONGEST_CHUNK, end - from);
    to = chunks.writeUInt16BE(length, to);
    to += bytes.copy(chunks, to, from, from + length);
  }
  chunks.writeUInt16BE(0, to);
  return chunks;
}

// Numbers are floats and undefined parts of maps are left out, as neo4j-driver does it.
function pack(value: unknown): void {
  room(9);
  if (typeof value === "string") packText(value);
  else if (typeof value === "number") {
    bytes[at++] = 0xc1;
    at = bytes.writeDoubleBE(value, at);
  } else if (typeof value === "boolean") bytes[at++] = value ? 0xc3 : 0xc2;
  else if (typeof value === "bigint") packInteger(value);
  else if (value === null) bytes[at++] = 0xc0;
  else if (typeof value === "object") packObject(value);
  else throw new UnsupportedError(`a parameter of the type ${typeof value}`);
}

function packObject(value: object): void {
  if (Array.isArray(value)) {
    packSize(value.length, 0x90, 0xd4);
    for (const each of value as readonly unknown[]) pack(each === undefined ? null : each); // what an array holds is any
  } else if (isInt(value)) {
    packInteger(value.toBigInt());
  } else if (isDate(value)) {
    bytes[at++] = 0xb1;
    bytes[at++] = 0x44;
    const day = new Date(0).setUTCFullYear(Number(value.year), Number(value.month) - 1, Number(value.day));
    packInteger(BigInt(day / MILLISECONDS_A_DAY));
  } else if (value instanceof Int8Array) {
    packSize(value.length, undefined, 0xcc);
    room(value.length);
    bytes.set(value, at);
    at += value.length;
  } else if (isPlain(value)) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    packSize(entries.length, 0xa0, 0xd8);
    for (const [key, each] of entries) {
      packText(key);
      pack(each);
    }
  } else throw new UnsupportedError(`a parameter that is ${value.constructor.name}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !(Symbol.iterator in value);
}

function packText(text: string): void {
  const size = Buffer.byteLength(text);
  packSize(size, 0x80, 0xd0);
  room(size);
  at += bytes.write(text, at);
}

/** The size of a text, a list, a map or of bytes: within the first byte, but for the last, or in one, two or four that follow. */
function packSize(size: number, tiny: number | undefined, small: number): void {
  room(5);
  if (tiny !== undefined && size < 0x10) bytes[at++] = tiny | size;
  else if (size < 0x100) {
    bytes[at++] = small;
    bytes[at++] = size;
  } else if (size < 0x1_0000) {
    bytes[at++] = small + 1;
    at = bytes.writeUInt16BE(size, at);
  } else {
    bytes[at++] = small + 2;
    at = bytes.writeUInt32BE(size, at);
  }
}

function packInteger(value: bigint): void {
  room(9);
  if (value >= -0x10n && value < 0x80n) at = bytes.writeInt8(Number(value), at);
  else if (value >= -0x8000_0000n && value < 0x8000_0000n) {
    bytes[at++] = 0xca;
    at = bytes.writeInt32BE(Number(value), at);
  } else {
    bytes[at++] = 0xcb;
    at = bytes.writeBigInt64BE(value, at);
  }
}
