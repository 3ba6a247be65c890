import { connect, type Socket } from "node:net";
import { Neo4jError } from "neo4j-driver";
import { Frames } from "./frames.js";
import { messageOf } from "./pack.js";
import { type Row, Unpacker } from "./unpack.js";
import { UnsupportedError } from "./unsupported.js";

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Absent for a database without authentication. */
  readonly password: string | undefined;
  /** Milliseconds until a connection must be ready. */
  readonly patience: number;
}

const [HELLO, LOGON, GOODBYE, RESET, RUN, PULL] = [0x01, 0x6a, 0x02, 0x0f, 0x10, 0x3f];
const [SUCCESS, RECORD, IGNORED, FAILURE] = [0x70, 0x71, 0x7e, 0x7f];
/** Bolt's mark, then the versions that are spoken, 5.2 to 5.8, and three that are none. */
const OFFER = Buffer.from("6060b01700060805000000000000000000000000", "hex");
const VERSION_BYTES = 4;
const READ_BYTES = 65_536;
const LONGEST_LIFE_MS = 3_600_000;
const AGENT = "dangbo-graph/1";
const GREETING = { user_agent: AGENT, bolt_agent: { product: AGENT }, notifications_minimum_severity: "OFF" };

const pullAll = messageOf(PULL, { n: -1n });
const reset = messageOf(RESET);
const goodbye = messageOf(GOODBYE);

/** What the database is expected to answer next. */
type State = "VERSION" | "HELLO" | "LOGON" | "NOTHING" | "RUN" | "PULL" | "RESET" | "ENDED";

interface Asked {
  readonly done: (rows: readonly Row[]) => void;
  readonly failed: (error: unknown) => void;
  readonly late: NodeJS.Timeout;
}

/** One conversation with the database: one statement at a time. Whatever is odd about an answer ends it. */
export class Connection {
  #state: State = "VERSION";
  #asked: Asked | undefined;
  #columns: readonly string[] = [];
  #rows: Row[] = [];
  /** Why the statement fails, once the rest of its answer has come. */
  #fault: unknown;
  #version = Buffer.alloc(0);
  readonly #socket: Socket;
  readonly #unpacker = new Unpacker();
  readonly #frames = new Frames((bytes, start, end) => this.#message(bytes, start, end));
  /** When it can be used. */
  readonly ready: Promise<unknown>;
  /** When nothing of it is left. */
  readonly ended: Promise<void>;
  readonly #begun = Date.now();

  constructor(private readonly address: Address) {
    const { host, port, patience } = address;
    const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
    const onread = {
      buffer,
      callback: (size: number) => {
        this.#arrived(buffer.subarray(0, size));
        return true;
      },
    };
    this.#socket = connect({ host, port, noDelay: true, keepAlive: true, onread });
    this.ready = this.#ask(patience, () => this.#socket.write(OFFER));
    this.ended = new Promise((resolve) => this.#socket.once("close", () => resolve()));
    this.#socket.on("error", (error) => this.#end(lost(address, error.message)));
    this.#socket.on("close", () => this.#end(lost(address, "it was closed")));
  }

  /** Whether it waits for a statement. */
  get free(): boolean {
    return this.#state === "NOTHING";
  }

  /** Whether it has been open for so long that something on the way may have forgotten it. */
  get old(): boolean {
    return Date.now() - this.#begun > LONGEST_LIFE_MS;
  }

  /** The rows of a read; it has no other under way. `patience` in milliseconds, after which the connection is given up. */
  run(text: string, parameters: object, more: object, patience: number): Promise<readonly Row[]> {
    const message = messageOf(RUN, text, parameters, more);
    return this.#ask(patience, () => {
      this.#state = "RUN";
      this.#socket.write(Buffer.concat([message, pullAll]));
    });
  }

  /** Ends it, and what is under way with it. */
  close(): void {
    if (this.free) this.#socket.end(goodbye);
    this.#end(lost(this.address, "it is being closed"));
  }

  #ask(patience: number, send: () => void): Promise<readonly Row[]> {
    return new Promise((done, failed) => {
      const late = setTimeout(() => this.#end(lost(this.address, `no answer within ${patience} ms`)), patience);
      this.#asked = { done, failed, late };
      send();
    });
  }

  #answer(): void {
    const [asked, rows, fault] = [this.#asked, this.#rows, this.#fault];
    this.#state = "NOTHING";
    [this.#asked, this.#rows, this.#fault] = [undefined, [], undefined];
    clearTimeout(asked?.late);
    if (fault === undefined) asked?.done(rows);
    else asked?.failed(fault);
  }

  #end(error: unknown): void {
    if (this.#state === "ENDED") return;
    this.#fault ??= error;
    this.#answer();
    this.#state = "ENDED";
    // What has been written goes out first, unless that might take for ever.
    if (this.#socket.connecting) this.#socket.destroy();
    else this.#socket.destroySoon();
  }

  #arrived(bytes: Buffer): void {
    if (this.#state === "ENDED") return;
    try {
      if (this.#state === "VERSION") this.#greet(bytes);
      else this.#frames.take(bytes);
    } catch (error) {
      this.#end(
        error instanceof UnsupportedError
          ? error
          : new Neo4jError(`Not understood: ${String(error)}`, "ProtocolError", "", ""),
      );
    }
  }

  #greet(bytes: Buffer): void {
    this.#version = Buffer.concat([this.#version, bytes]);
    if (this.#version.length < VERSION_BYTES) return;
    const [, , minor = 0, major = 0] = this.#version;
    if (major !== 5 || minor < 2 || minor > 8) throw new UnsupportedError("another version of Bolt", true);
    const { user, password } = this.address;
    this.#state = "HELLO";
    this.#socket.write(messageOf(HELLO, GREETING));
    this.#socket.write(
      messageOf(
        LOGON,
        password === undefined ? { scheme: "none" } : { scheme: "basic", principal: user, credentials: password },
      ),
    );
    if (this.#version.length > VERSION_BYTES) this.#frames.take(Buffer.from(this.#version.subarray(VERSION_BYTES)));
  }

  #message(bytes: Buffer, start: number, end: number): void {
    const tag = this.#unpacker.open(bytes, start, end);
    if (tag === RECORD && this.#state === "PULL") this.#record();
    else if (tag === SUCCESS)
      this.#success(this.#unpacker.value() as Row); // looked at where it is used
    else if (tag === FAILURE)
      this.#failure(this.#unpacker.value() as Row); // likewise
    else if (tag !== IGNORED || this.#state !== "RESET") throw new Error(`${tag} in place of ${this.#state}`);
  }

  // A value that is not known spoils the statement, not the connection.
  #record(): void {
    if (this.#fault !== undefined) return;
    try {
      this.#rows.push(this.#unpacker.row(this.#columns));
      this.#unpacker.close();
    } catch (error) {
      if (!(error instanceof UnsupportedError)) throw error;
      this.#fault = error;
    }
  }

  #success(about: Row): void {
    if (this.#state === "HELLO") this.#state = "LOGON";
    else if (this.#state === "RUN") {
      if (!Array.isArray(about["fields"])) throw new Error("an answer without columns");
      this.#columns = about["fields"] as string[]; // names of columns
      this.#state = "PULL";
    } else if (this.#state === "LOGON" || this.#state === "PULL" || this.#state === "RESET") this.#answer();
    else throw new Error("nothing was asked");
  }

  #failure(about: Row): void {
    // As neo4j-driver names it: before 5.7 the code stood elsewhere, and what is no longer transient was said to be so.
    const code = String(about["neo4j_code"] ?? about["code"]).replace(
      /Transient(?=Error\.Transaction\.(?:Terminated|LockClientStopped)$)/u,
      "Client",
    );
    const error = new Neo4jError(String(about["message"]), code, String(about["gql_status"] ?? ""), "");
    // A login that no longer holds stays so on this connection.
    if ((this.#state === "RUN" || this.#state === "PULL") && !code.includes(".Security.")) {
      this.#fault = error;
      this.#state = "RESET";
      this.#socket.write(reset);
    } else this.#end(error);
  }
}

/** As neo4j-driver says it, so that it is tried again and told apart as before. */
function lost({ host, port }: Address, why: string): Neo4jError {
  return new Neo4jError(`No connection to ${host}:${port}: ${why}.`, "ServiceUnavailable", "", "");
}
