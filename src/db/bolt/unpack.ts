import neo4j from "neo4j-driver";
import { UnsupportedError } from "./unsupported.js";

export type Row = Record<string, unknown>;

const [DATE, INSTANT] = [0x44, 0x49];
const MILLISECONDS_A_DAY = 86_400_000;
/** Bytes of a message whose texts may be cut out of one, which lives as long as any of them. */
const LONGEST_CUT = 65_536;
/** Days and seconds that JavaScript's own dates reach. */
const [MOST_DAYS, MOST_SECONDS] = [100_000_000, 8_640_000_000_000];

/** Reads the values of one message after another, each from bytes that lie together; what it answers holds none of them. */
export class Unpacker {
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;
  #start = 0;
  /** The whole message, each byte a sign. */
  #ascii: string | null = null;

  /** Turns to a message; answers its tag. */
  open(bytes: Buffer, start: number, end: number): number {
    this.#bytes = bytes;
    this.#at = this.#start = start;
    this.#end = end;
    this.#ascii = null;
    if (this.#byte() >> 4 !== 0xb) throw new Error("no message");
    return this.#byte();
  }

  close(): void {
    if (this.#at !== this.#end) throw new Error("a message that is longer than what it holds");
  }

  /** The columns of a record by their names. */
  row(columns: readonly string[]): Row {
    const marker = this.#byte();
    const size = marker >> 4 === 0x9 ? marker & 0xf : this.#size(marker - 0xd4);
    if (size !== columns.length) throw new Error(`a record of ${size} values for ${columns.length} columns`);
    const row: Row = {};
    for (let n = 0; n < size; n++) put(row, columns[n] as string, this.value()); // n stays below the length
    return row;
  }

  value(): unknown {
    const marker = this.#byte();
    if (marker < 0x80) return marker;
    switch (marker >> 4) {
      case 0x8:
        return this.#text(marker & 0xf);
      case 0x9:
        return this.#list(marker & 0xf);
      case 0xa:
        return this.#map(marker & 0xf);
      case 0xb:
        return this.#structure(marker & 0xf);
      case 0xf:
        return marker - 0x100;
      default:
        return this.#large(marker);
    }
  }

  #large(marker: number): unknown {
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.#bytes.readDoubleBE(this.#take(8));
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        return this.#bytes.readInt8(this.#take(1));
      case 0xc9:
        return this.#bytes.readInt16BE(this.#take(2));
      case 0xca:
        return this.#bytes.readInt32BE(this.#take(4));
      case 0xcb:
        return this.#long();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#binary(this.#size(marker - 0xcc));
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#text(this.#size(marker - 0xd0));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return this.#list(this.#size(marker - 0xd4));
      case 0xd8:
      case 0xd9:
      case 0xda:
        return this.#map(this.#size(marker - 0xd8));
      default:
        throw new Error(`a value that begins with ${marker}`);
    }
  }

  /** The place of the next `size` bytes, which are passed. */
  #take(size: number): number {
    const at = this.#at;
    if (size > this.#end - at) throw new Error("a message that ends too early");
    this.#at = at + size;
    return at;
  }

  #byte(): number {
    if (this.#at >= this.#end) throw new Error("a message that ends too early");
    return this.#bytes[this.#at++] as number; // within the message
  }

  /** A size in one, two or four bytes. */
  #size(kind: number): number {
    if (kind === 0) return this.#byte();
    if (kind === 1) return this.#bytes.readUInt16BE(this.#take(2));
    if (kind === 2) return this.#bytes.readUInt32BE(this.#take(4));
    throw new Error("no size");
  }

  // Beyond what numbers hold exactly there is Infinity, as neo4j-driver has it.
  #long(): number {
    const at = this.#take(8);
    const value = this.#bytes.readInt32BE(at) * 0x1_0000_0000 + this.#bytes.readUInt32BE(at + 4);
    if (Number.isSafeInteger(value)) return value;
    return value < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  // To cut a text out of a longer one is cheaper than to have it made of bytes; only of ASCII is it the same.
  #text(size: number): string {
    const at = this.#take(size);
    const end = at + size;
    if (this.#end - this.#start > LONGEST_CUT) return this.#bytes.toString("utf8", at, end);
    for (let n = at; n < end; n++) {
      if ((this.#bytes[n] as number) > 0x7f) return this.#bytes.toString("utf8", at, end); // within the message
    }
    this.#ascii ??= this.#bytes.toString("latin1", this.#start, this.#end);
    return this.#ascii.substring(at - this.#start, end - this.#start);
  }

  #binary(size: number): Int8Array {
    const at = this.#take(size);
    return Int8Array.from(this.#bytes.subarray(at, at + size));
  }

  #list(size: number): readonly unknown[] {
    const list: unknown[] = [];
    for (let n = 0; n < size; n++) list.push(this.value());
    return list;
  }

  #map(size: number): Row {
    const map: Row = {};
    for (let n = 0; n < size; n++) {
      const key = this.value();
      if (typeof key !== "string") throw new Error("a key that is no text");
      put(map, key, this.value());
    }
    return map;
  }

  #structure(size: number): unknown {
    const tag = this.#byte();
    const fields = this.#list(size);
    if (tag === DATE) {
      const [days] = fields;
      if (typeof days === "number" && Math.abs(days) <= MOST_DAYS) return dateOf(days);
    }
    if (tag === INSTANT) {
      const [seconds, nanoseconds, offset] = fields as readonly number[]; // looked at below
      if (seconds !== undefined && offset !== undefined && Math.abs(seconds + offset) <= MOST_SECONDS)
        return instantOf(seconds + offset, nanoseconds ?? 0, offset);
    }
    throw new UnsupportedError(`a structure of the type ${tag}`);
  }
}

// A property of this name would be the object's prototype.
function put(map: Row, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
  else map[key] = value;
}

function dateOf(days: number) {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return new neo4j.types.Date(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function instantOf(local: number, nanoseconds: number, offset: number) {
  const date = new Date(local * 1_000);
  return new neo4j.types.DateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    nanoseconds,
    offset,
  );
}
