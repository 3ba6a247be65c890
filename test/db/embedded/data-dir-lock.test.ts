import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockDataDir } from "../../../src/db/embedded/data-dir-lock.js";
import { identify } from "../../../src/db/embedded/process-identity.js";
import { silent, temporaryFolder } from "./world.js";

test("A server that is stopping is waited for, with one line that says so", async () => {
  const dataDir = temporaryFolder();
  const first = await lockDataDir(dataDir, silent);
  first.serving("http://127.0.0.1:4000/", "bolt://127.0.0.1:7687");
  first.stopping();
  setTimeout(() => first.release(), 400);
  const lines: string[] = [];
  const second = await lockDataDir(dataDir, (line) => lines.push(line));
  expect(lines).toEqual([expect.stringMatching(/^Waiting for .*pid \d+.*at http:\/\/127\.0\.0\.1:4000\//)]);
  second.release();
  expect(existsSync(join(dataDir, "server.lock"))).toBe(false);
});

test("A server that does not come to its end is not waited for without limit", async () => {
  const dataDir = temporaryFolder();
  const first = await lockDataDir(dataDir, silent);
  first.stopping();
  await expect(lockDataDir(dataDir, silent, 300)).rejects.toThrow(/is still stopping and holds the data/);
});

test("A server that starts is not waited for", async () => {
  const dataDir = temporaryFolder();
  await lockDataDir(dataDir, silent);
  await expect(lockDataDir(dataDir, silent)).rejects.toThrow(
    new RegExp(`pid ${process.pid}, since .* UTC\\) already uses`),
  );
});

test.each([
  ["of a process that is gone", { pid: 2 ** 22 + 1, startedAt: "1@boot" }],
  ["whose process id another process has now", { pid: process.pid, startedAt: "1@another-boot" }],
])("A lock %s is taken over", async (_case, identity) => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, "server.lock");
  writeFileSync(file, JSON.stringify({ ...identity, id: "stale", since: "2026-01-01T00:00:00Z", state: "running" }));
  const lock = await lockDataDir(dataDir, silent);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ ...identify(process.pid), state: "starting" });
  lock.release();
});

test("A lock that cannot be read is taken over, and what was taken over is not released by the one before", async () => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, "server.lock");
  const first = await lockDataDir(dataDir, silent);
  writeFileSync(file, "");
  await lockDataDir(dataDir, silent);
  first.release();
  first.serving("http://127.0.0.1:1/", "bolt://127.0.0.1:7687");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ state: "starting" });
});
