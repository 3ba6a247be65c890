/** Bytes of one message; a row of this length is a mistake. */
const MOST_BYTES = 256 * 1_048_576;
const KEPT_BYTES = 1_048_576;

/** Finds the messages in what a socket brings: chunks with their length before them, up to one of length 0. */
export class Frames {
  /** What came of a message whose end has not come yet. */
  #bytes: Buffer = Buffer.alloc(0);
  #end = 0;
  // Of that message: where the next chunk begins, and where what its chunks hold ends.
  #next = 0;
  #filled = 0;

  /** `handle` gets each message where it lies, between two places of a buffer that it may use until it returns. */
  constructor(private readonly handle: (bytes: Buffer, start: number, end: number) => void) {}

  take(arrived: Buffer): void {
    if (this.#end === 0) return this.#keep(arrived, this.#read(arrived, arrived.length), arrived.length);
    this.#room(arrived.length);
    arrived.copy(this.#bytes, this.#end);
    this.#end += arrived.length;
    const start = this.#read(this.#bytes, this.#end);
    if (start > 0) this.#keep(this.#bytes, start, this.#end);
  }

  /** Handles the messages that are whole; answers where the one begins that is not. */
  #read(bytes: Buffer, end: number): number {
    let start = 0;
    for (;;) {
      if (this.#next + 2 > end) return start;
      const size = bytes.readUInt16BE(this.#next);
      const from = this.#next + 2;
      if (from + size > end) return start;
      this.#next = from + size;
      if (size > 0) {
        // The parts of a message are put together where they lie; nearly all have but one.
        if (this.#filled > start) bytes.copyWithin(this.#filled, from, this.#next);
        else this.#filled = start + 2;
        this.#filled += size;
        if (this.#filled - start > MOST_BYTES) throw new Error(`a message of more than ${MOST_BYTES} bytes`);
        continue;
      }
      const filled = this.#filled;
      const begun = start;
      start = this.#filled = this.#next;
      // One of length 0 only says that the database is still there.
      if (filled > begun) this.handle(bytes, begun + 2, filled);
    }
  }

  /** Keeps what follows `start` for when the rest has come. */
  #keep(bytes: Buffer, start: number, end: number): void {
    const size = end - start;
    this.#next -= start;
    this.#filled -= start;
    if (size === 0 && this.#bytes.length > KEPT_BYTES) this.#bytes = Buffer.alloc(0);
    this.#end = 0;
    this.#room(size);
    bytes.copy(this.#bytes, 0, start, end);
    this.#end = size;
  }

  #room(size: number): void {
    if (this.#end + size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, this.#end + size));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}
