import { Neo4jError } from "neo4j-driver";
import { type Address, Connection } from "./connection.js";

interface Waiting {
  readonly take: (connection: Connection | Promise<Connection>) => void;
  readonly late: NodeJS.Timeout;
}

interface PoolOptions {
  readonly most: number;
  /** Milliseconds that one waits for a connection where all are taken. */
  readonly patience: number;
}

/** Connections that are lent to one read at a time, the one used last first. */
export class Pool {
  readonly #open = new Set<Connection>();
  readonly #free: Connection[] = [];
  readonly #waiting = new Set<Waiting>();
  #closed = false;

  constructor(
    private readonly address: Address,
    private readonly options: PoolOptions,
  ) {}

  /** What `work` makes with a connection of its own. */
  async lend<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.#take();
    try {
      return await work(connection);
    } finally {
      this.#giveBack(connection);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#waiting) this.#serve(waiting, Promise.reject(closed()));
    for (const connection of this.#open) connection.close();
    await Promise.all([...this.#open].map(({ ended }) => ended));
  }

  #take(): Connection | Promise<Connection> {
    if (this.#closed) throw closed();
    for (let free = this.#free.pop(); free; free = this.#free.pop()) {
      if (free.free && !free.old) return free;
      free.close();
    }
    if (this.#open.size < this.options.most) return this.#connect();
    return new Promise((take, fail) => {
      const late = setTimeout(() => {
        this.#waiting.delete(waiting);
        fail(new Neo4jError(`Connection acquisition timed out in ${this.options.patience} ms.`, "N/A", "", ""));
      }, this.options.patience);
      const waiting = { take, late };
      this.#waiting.add(waiting);
    });
  }

  async #connect(): Promise<Connection> {
    const connection = new Connection(this.address);
    this.#open.add(connection);
    void connection.ended.then(() => {
      this.#open.delete(connection);
      const at = this.#free.indexOf(connection);
      if (at >= 0) this.#free.splice(at, 1);
      this.#serveNext(() => this.#connect());
    });
    await connection.ready;
    return connection;
  }

  #giveBack(connection: Connection): void {
    // One that has ended makes room by itself.
    if (connection.free && !this.#serveNext(() => connection)) this.#free.push(connection);
  }

  #serveNext(make: () => Connection | Promise<Connection>): boolean {
    const [waiting] = this.#waiting;
    if (waiting) this.#serve(waiting, make());
    return waiting !== undefined;
  }

  #serve(waiting: Waiting, connection: Connection | Promise<Connection>): void {
    this.#waiting.delete(waiting);
    clearTimeout(waiting.late);
    waiting.take(connection);
  }
}

const closed = () => new Neo4jError("The database was closed.", "N/A", "", "");
