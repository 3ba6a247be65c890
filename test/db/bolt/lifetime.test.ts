import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, inject, it, onTestFinished } from "vitest";
import { openDatabase } from "../../../src/db/database.js";
import { start, temporaryFolder } from "../embedded/world.js";

/** One address before databases that come and go. */
async function relay() {
  let target = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = connect(target, "127.0.0.1");
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on("error", () => {});
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port
    to: (port: number) => {
      target = port;
    },
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

const portOf = (uri: string): number => Number(new URL(uri).port);
const one = { name: "test", text: "RETURN 1 AS one" };
const slow = {
  name: "test",
  text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a) AS n",
};

it("survives a database that is killed in the middle of reads and comes back", { timeout: 180_000 }, async () => {
  const dataDir = temporaryFolder();
  const before = await start(dataDir);
  const { port, to } = await relay();
  to(portOf(before.neo4j.uri));
  const { user, password } = before.neo4j;
  const database = openDatabase({ uri: `bolt://127.0.0.1:${port}`, user, password });
  onTestFinished(() => database.close());
  await Promise.all(Array.from({ length: 20 }, () => database.read(one, {})));
  const cut = expect(database.read(slow, {})).rejects.toMatchObject({ fault: "UNAVAILABLE" });
  await new Promise((resolve) => setTimeout(resolve, 300));
  process.kill(before.neo4j.pid, "SIGKILL");
  await cut;
  await expect(database.read(one, {})).rejects.toMatchObject({ fault: "UNAVAILABLE" });
  await before.stop();
  const after = await start(dataDir);
  to(portOf(after.neo4j.uri));
  expect(await Promise.all(Array.from({ length: 20 }, () => database.read(one, {})))).toEqual(
    Array.from({ length: 20 }, () => [{ one: 1 }]),
  );
});

it("reads again at once where connections were cut between two reads", async () => {
  const { uri, user, password } = inject("neo4j");
  const { port, to, cut } = await relay();
  to(portOf(uri));
  const database = openDatabase({ uri: `bolt://127.0.0.1:${port}`, user, password });
  onTestFinished(() => database.close());
  await Promise.all(Array.from({ length: 5 }, () => database.read(one, {})));
  cut();
  expect(await database.read(one, {})).toEqual([{ one: 1 }]);
});

it("lets the process end by itself once it is closed", async () => {
  const { uri, user = "", password = "" } = inject("neo4j");
  const script = fileURLToPath(new URL("reading-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, uri, user, password], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = (await once(child.stdout, "data")) as [Buffer]; // no encoding was set
  expect(line.toString().trim()).toBe("20");
  const said = Date.now();
  const [code] = (await once(child, "exit")) as [number | null];
  expect(code).toBe(0);
  expect(Date.now() - said).toBeLessThan(2_000);
});
