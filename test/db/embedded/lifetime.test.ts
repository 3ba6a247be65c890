import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockDataDir } from "../../../src/db/embedded/data-dir-lock.js";
import { identify } from "../../../src/db/embedded/process-identity.js";
import { names, silent, start, startServerProcess, temporaryFolder, until, write } from "./world.js";

const hasProc = existsSync("/proc/self/cmdline");

test("A first start makes a password of its own, private to the user, and a second start keeps it and the data", async () => {
  const dataDir = temporaryFolder();
  const first = await start(dataDir);
  const home = join(dataDir, "neo4j");
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
  expect(first.neo4j.password.length).toBeGreaterThanOrEqual(43);
  await write(first.database, "kept");
  await first.stop();
  expect(existsSync(join(dataDir, "server.lock"))).toBe(false);

  const second = await start(dataDir);
  expect(second.neo4j.password).toBe(first.neo4j.password);
  expect(await names(second.database)).toEqual(["kept"]);
  await second.stop();
  writeFileSync(join(home, "password"), "another-password\n");
  await expect(start(dataDir)).rejects.toThrow(/does not accept the password in .*password/);
});

test("Neo4j listens on one port of loopback, and its password is on no command line and in no environment", async () => {
  const { neo4j, stop } = await start(temporaryFolder());
  expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  const port = Number(new URL(neo4j.uri).port);
  for (const address of otherAddresses()) expect(await answers(address, port)).toBe(false);
  expect(await answers("127.0.0.1", port)).toBe(true);
  if (hasProc) {
    expect(listening(neo4j.pid)).toEqual([port]);
    for (const text of processTexts()) expect(text.includes(neo4j.password)).toBe(false);
  } else {
    expect(execFileSync("/bin/ps", ["-axww", "-E"], { encoding: "utf8" })).not.toContain(neo4j.password);
  }
  await stop();
  expect(identify(neo4j.pid)).toBeUndefined();
});

test("A Neo4j that is killed is reported with its last words, and the next start recovers what was committed", async () => {
  const dataDir = temporaryFolder();
  const first = await start(dataDir);
  await write(first.database, "committed");
  process.kill(first.neo4j.pid, "SIGKILL");
  const { reason } = await first.neo4j.exited;
  expect(reason).toContain("signal SIGKILL");
  expect(reason).toContain("Started.");
  await first.stop();
  const second = await start(dataDir);
  expect(await names(second.database)).toEqual(["committed"]);
});

test("While a server runs a second one is refused, and what a killed one leaves behind is ended and its data kept", async () => {
  const dataDir = temporaryFolder();
  const server = await startServerProcess(dataDir, "of the killed server");
  await expect(lockDataDir(dataDir, silent)).rejects.toThrow(
    new RegExp(
      `^Another server \\(pid ${server.pid}, since \\d{4}-.* UTC, at http://127\\.0\\.0\\.1:4000/\\) already uses the data`,
    ),
  );
  server.kill("SIGKILL");
  await server.ended;
  expect(identify(server.neo4jPid)).toBeDefined();
  const lines: string[] = [];
  const next = await start(dataDir, { log: (line) => lines.push(line) });
  expect(lines).toEqual([expect.stringContaining(`pid ${server.neo4jPid}`)]);
  expect(identify(server.neo4jPid)).toBeUndefined();
  expect(await names(next.database)).toEqual(["of the killed server"]);
});

test("Neo4j ends with a server that exits without stopping it", async () => {
  const server = await startServerProcess(temporaryFolder(), "any");
  server.kill("SIGTERM");
  expect(await server.ended).toBe(3);
  expect(await until(() => identify(server.neo4jPid) === undefined)).toBe(true);
});

function otherAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter((address) => !address.internal && address.family === "IPv4").map((address) => address.address);
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 1_000 });
    const end = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
}

/** The ports on which a process listens, of any address. */
function listening(pid: number): readonly number[] {
  const descriptors = readdirSync(`/proc/${pid}/fd`).map((name) => linkOf(`/proc/${pid}/fd/${name}`));
  const sockets = new Set(descriptors.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
  const tables = ["tcp", "tcp6"].map((name) => readFileSync(`/proc/${pid}/net/${name}`, "utf8"));
  const rows = tables.flatMap((table) => table.trim().split("\n").slice(1)).map((row) => row.trim().split(/\s+/));
  const listen = "0A";
  return rows
    .filter((row) => row[3] === listen && sockets.has(row[9] ?? ""))
    .map((row) => Number.parseInt(row[1]?.split(":")[1] ?? "", 16));
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}

function processTexts(): readonly string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) =>
    ["cmdline", "environ"].map((name) => {
      try {
        return readFileSync(`/proc/${pid}/${name}`, "utf8");
      } catch {
        return "";
      }
    }),
  );
}
