import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/db/database.js";
import { testDatabase } from "../kit/database.js";

// Takes connections and says nothing, as a frozen database does.
const sockets: Socket[] = [];
let frozen: Server;
let database: Database;
beforeAll(async () => {
  frozen = createServer((socket) => void sockets.push(socket));
  await new Promise<void>((resolve) => frozen.listen(0, "127.0.0.1", resolve));
  const { port } = frozen.address() as AddressInfo; // it listens on a port
  database = openDatabase({ uri: `bolt://127.0.0.1:${port}`, readTimeout: 300, pingTimeout: 300 });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  frozen.close();
  await database.close();
});

it("says in time that a database which does not answer is away", async () => {
  await expect(database.ping()).rejects.toMatchObject({ fault: "UNAVAILABLE" });
});

it("gives up a read that is never answered", async () => {
  const started = Date.now();
  await expect(database.read({ name: "test", text: "RETURN 1" }, {})).rejects.toMatchObject({ fault: "TIMEOUT" });
  expect(Date.now() - started).toBeLessThan(8_000);
});

it("ends a read of a shorter time than others in that time", async () => {
  const graph = await testDatabase();
  const endless =
    "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a) AS count";
  const started = Date.now();
  const read = graph.database.read({ name: "test", text: endless, timeout: 300 }, {});
  await expect(read).rejects.toMatchObject({ fault: "TIMEOUT" });
  expect(Date.now() - started).toBeLessThan(4_000);
  await graph.close();
});
