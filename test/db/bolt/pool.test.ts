import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, describe, expect, inject, it } from "vitest";
import { openBoltReads } from "../../../src/db/bolt/client.js";
import type { Address } from "../../../src/db/bolt/connection.js";
import { Pool } from "../../../src/db/bolt/pool.js";
import { type Database, openDatabase } from "../../../src/db/database.js";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

function address(changes: Partial<Address> = {}): Address {
  const { uri, user = "neo4j", password } = inject("neo4j");
  const { hostname, port } = new URL(uri);
  return { host: hostname, port: Number(port), user, password, patience: 5_000, ...changes };
}

function poolOf(most: number, patience = 8_000, changes: Partial<Address> = {}) {
  const pool = new Pool(address(changes), { most, patience });
  ends.push(() => pool.close());
  const read = (text: string, parameters = {}, patienceOfRead = 10_000, timeout = 10_000n) =>
    pool.lend((connection) => connection.run(text, parameters, { mode: "r", tx_timeout: timeout }, patienceOfRead));
  return { pool, read };
}

const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a) AS count";

describe("a pool of connections", () => {
  it("answers 200 reads at once over three, each with its own", async () => {
    const { pool } = poolOf(3);
    const used = new Set<unknown>();
    const asked = Array.from({ length: 200 }, (_, n) => n);
    const read = (n: number) =>
      pool.lend((connection) => {
        used.add(connection);
        return connection.run("UNWIND range(0, 9) AS k RETURN $n + k AS sum", { n }, { mode: "r" }, 10_000);
      });
    expect(await Promise.all(asked.map(read))).toEqual(
      asked.map((n) => Array.from({ length: 10 }, (_, k) => ({ sum: n + k }))),
    );
    expect(used.size).toBe(3);
  });

  it("reads on over the same connection after statements that fail, in the beginning or amid the rows", async () => {
    const { pool, read } = poolOf(1);
    const used = new Set<unknown>();
    for (const [text, code] of [
      ["RETURN nothing", "Neo.ClientError.Statement.SyntaxError"],
      ["UNWIND range(1, 5000) AS n RETURN 1 / (4000 - n) AS n", "Neo.ClientError.Statement.ArithmeticError"],
      ["RETURN $missing", "Neo.ClientError.Statement.ParameterMissing"],
    ] as const) {
      await expect(read(text)).rejects.toMatchObject({ code });
      expect(await read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
      await pool.lend(async (connection) => used.add(connection));
    }
    expect(used.size).toBe(1);
  });

  it("gives up a connection that does not answer in time, and makes another", async () => {
    const { pool, read } = poolOf(1);
    const before = await pool.lend(async (connection) => connection);
    await expect(read(endless, {}, 300)).rejects.toMatchObject({ code: "ServiceUnavailable" });
    expect(await read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    expect(await pool.lend(async (connection) => connection)).not.toBe(before);
  });

  it("keeps the connection where the database itself ends a statement in time", async () => {
    const { pool, read } = poolOf(1);
    const before = await pool.lend(async (connection) => connection);
    await expect(read(endless, {}, 10_000, 300n)).rejects.toMatchObject({ code: expect.stringContaining("TimedOut") });
    expect(await pool.lend(async (connection) => connection)).toBe(before);
  });

  it("lets nobody wait for ever where all are taken", async () => {
    const { read } = poolOf(1, 200);
    const long = expect(read(endless, {}, 1_000)).rejects.toThrow("no answer within 1000 ms");
    await expect(read("RETURN 1 AS one")).rejects.toThrow("acquisition timed out");
    await long;
    expect(await read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("ends what is under way and what waits when it is closed, and takes no more", async () => {
    const { pool, read } = poolOf(1);
    const under = expect(read(endless)).rejects.toThrow("it is being closed");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const waiting = expect(read("RETURN 1 AS one")).rejects.toThrow("closed");
    await pool.close();
    await Promise.all([under, waiting]);
    await expect(read("RETURN 1 AS one")).rejects.toThrow("closed");
    await pool.close();
  });

  it("says that the password is wrong as neo4j-driver says it", async () => {
    if (address().password === undefined) return;
    const { uri, user } = inject("neo4j");
    const said: unknown[] = [];
    for (const boltReads of ["own", "driver"] as const) {
      const database = openDatabase({ uri, user, password: "another", boltReads });
      const error = await database.read({ name: "test", text: "RETURN 1" }, {}).catch((fault: unknown) => fault);
      const { fault, message } = error as { fault: string; message: string };
      said.push({ fault, message });
      await database.close();
    }
    expect(said[0]).toEqual(said[1]);
  });
});

/** A server that answers each connection with what it is given, and says no more. */
async function speaker(...said: readonly Buffer[]): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    let turn = 0;
    socket.on("data", () => {
      const next = said[turn++];
      if (next) socket.write(next);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port; // it listens on a port
}

const version = Buffer.from([0, 0, 8, 5]);
const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");
const success = "0003 b1 70 a0 0000";
const ready = hex(`${success} ${success}`);
/** One column named a. */
const columns = "000d b1 70 a1 86 6669656c6473 91 81 61 0000";

describe("what comes from elsewhere than a database", () => {
  it.each([
    ["no message", hex("0002 0102 0000")],
    ["a message that was not asked for", hex("0003 b1 70 a0 0000 0003 b1 70 a0 0000")],
    ["an answer without columns", hex(success)],
    ["a record before its columns", hex("0004 b1 71 91 01 0000")],
    ["a record of other columns", hex(`${columns} 0005 b1 71 92 01 01 0000`)],
    ["a record that ends too early", hex(`${columns} 0004 b1 71 91 d1 0000`)],
    ["a text longer than its record", hex(`${columns} 0008 b1 71 91 d2 ffffffff 0000`)],
    ["a list longer than its record", hex(`${columns} 0008 b1 71 91 d6 ffffffff 0000`)],
    ["a record longer than its values", hex(`${columns} 0005 b1 71 91 01 01 0000`)],
    ["a value of no kind", hex(`${columns} 0004 b1 71 91 c7 0000`)],
    [
      "lists in lists without end",
      Buffer.concat([hex(columns), hex("fffe b1 71"), Buffer.alloc(0xfffc, 0x91), hex("0000")]),
    ],
  ])("ends the connection with an error that says so: %s", async (_, answer) => {
    const port = await speaker(version, ready, answer);
    const { read } = poolOf(1, 8_000, { port, password: "x" });
    await expect(read("RETURN 1 AS a", {}, 2_000)).rejects.toMatchObject({
      code: "ProtocolError",
      message: expect.stringContaining("Not understood"),
    });
  });

  it("that sends no end is left in time", async () => {
    const port = await speaker(version, ready, hex(`${columns} ffff b1 71`));
    const { read } = poolOf(1, 8_000, { port });
    await expect(read("RETURN 1 AS a", {}, 300)).rejects.toThrow("no answer within 300 ms");
  });

  it("in however small parts is put together", async () => {
    const record = hex("0002 b1 71 0001 91 0001 85 0002 6162 0003 636465 0000");
    const bytes = Buffer.concat([hex("0000 0000"), hex(columns), hex("0000"), record, hex(success)]);
    const sockets: Socket[] = [];
    const slowly = async (socket: Socket): Promise<void> => {
      for (const part of [version, ready, ...Array.from(bytes, (byte) => Buffer.from([byte]))]) {
        socket.write(part);
        await new Promise((resolve) => setTimeout(resolve, part.length > 1 ? 100 : 2));
      }
    };
    const server = createServer((socket) => {
      sockets.push(socket.setNoDelay(true));
      socket.once("data", () => void slowly(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    ends.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const { read } = poolOf(1, 8_000, { port });
    expect(await read("RETURN 1 AS a", {}, 5_000)).toEqual([{ a: "abcde" }]);
  });

  it.each([
    ["another version", Buffer.from([0, 0, 0, 6])],
    ["no version", Buffer.alloc(4)],
    ["HTTP", Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")],
  ])("is neo4j-driver's affair where it speaks %s", async (_, said) => {
    const port = await speaker(said);
    const own = openBoltReads({ uri: `bolt://127.0.0.1:${port}` });
    expect(await own?.read("RETURN 1 AS a", {}, 2_000, 2_000)).toBeNull();
    await own?.close();
  });

  it("that nobody listens to is away", async () => {
    const database: Database = openDatabase({ uri: "bolt://127.0.0.1:1" });
    ends.push(() => database.close());
    await expect(database.read({ name: "test", text: "RETURN 1" }, {})).rejects.toMatchObject({ fault: "UNAVAILABLE" });
  });
});
