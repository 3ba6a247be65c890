import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockDataDir } from "../../../src/db/embedded/data-dir-lock.js";
import { startEmbedded } from "../../../src/db/embedded/embedded.js";
import { NEO4J_VERSION } from "../../../src/db/embedded/jars.js";
import { folderFault, StartError } from "../../../src/db/embedded/start-error.js";
import { options, pathWith, silent, start, temporaryFolder } from "./world.js";

type Changes = Parameters<typeof start>[1];

/** The message of the StartError, which must be one line. */
async function fault(dataDir: string, changes: Changes = {}): Promise<string> {
  const error: unknown = await start(dataDir, changes).then(
    () => "it started",
    (reason: unknown) => reason,
  );
  if (!(error instanceof StartError)) throw error;
  expect(error.message).toMatch(/^[A-Z][^\n]*\.$/);
  return error.message;
}

const java17 = "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2";
const maven = "echo 'Apache Maven 3.9.9 (8e8579a9e76f7d015ee5ec7bfcdc97d260186937)'";

test("Without Java the fault names the package to install, JAVA_HOME, and the ways without Java", async () => {
  const message = await fault(temporaryFolder(), { env: { PATH: pathWith({}) }, javaHome: "/nowhere" });
  expect(message).toMatch(/^Java 17 or newer is needed .* none was found \(JAVA_HOME is \/nowhere\)/);
  for (const way of ["openjdk-17-jre-headless", "JAVA_HOME", "NEO4J_URI", "Docker"]) expect(message).toContain(way);
});

test.each([
  ["11.0.22", 11],
  ["1.8.0_402", 8],
])("Java %s is named as too old", async (version, major) => {
  const PATH = pathWith({ java: `echo 'openjdk version "${version}"' >&2` });
  expect(await fault(temporaryFolder(), { env: { PATH } })).toContain(`java on the PATH is Java ${major}: install`);
});

test("A JAVA_HOME that is too old gives way to a newer Java on the PATH", async () => {
  const old = pathWith({ java: "echo 'openjdk version \"11.0.2\"' >&2" });
  const cacheDir = temporaryFolder();
  const message = await fault(temporaryFolder(), {
    cacheDir,
    env: { PATH: pathWith({ java: java17 }) },
    javaHome: join(old, ".."),
  });
  expect(message).toContain("Maven");
});

test.each([
  ["no Maven", {}, "none was found"],
  ["an old Maven", { mvn: "echo 'Apache Maven 3.6.3'" }, "mvn on the PATH is Maven 3.6.3"],
])("With %s the fault says that it is needed once, and the ways without", async (_case, scripts, words) => {
  const env = { PATH: pathWith({ java: java17, ...scripts }) };
  const message = await fault(temporaryFolder(), { cacheDir: temporaryFolder(), env });
  expect(message).toContain(
    `Maven 3.8 or newer is needed once, to download the built-in Neo4j, but ${words}: install it`,
  );
  expect(message).toContain("NEO4J_URI");
});

test("Without a network Maven's failure is one sentence, and all that it said is kept", async () => {
  const cacheDir = temporaryFolder();
  const nowhere = "-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1 -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=1";
  const env = { ...process.env, MAVEN_OPTS: `${nowhere} -Dmaven.repo.local=${temporaryFolder()}` };
  const message = await fault(temporaryFolder(), { cacheDir, env });
  expect(message).toMatch(
    /^Neo4j could not be downloaded, since Maven did not reach its repository: check the network/,
  );
  const log = join(cacheDir, "maven.log");
  expect(message).toContain(log);
  expect(readFileSync(log, "utf8")).toContain("Could not transfer");
});

test("A disk that fills up during the download is named", async () => {
  const mvn = `test "$1" = --version && ${maven} && exit\necho '[ERROR] x.jar: No space left on device'\nexit 1`;
  const env = { PATH: pathWith({ java: java17, mvn }) };
  expect(await fault(temporaryFolder(), { cacheDir: temporaryFolder(), env })).toContain(
    "the disk is full: free some space",
  );
});

test("A data folder that is a file, or lies below one, is named", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  for (const dataDir of [file, join(file, "below")]) {
    expect(await fault(dataDir)).toBe(
      `The folder ${dataDir} cannot be used, a file stands where a folder is needed: move it away, or set DATA_DIR to another folder.`,
    );
  }
});

test("A data folder whose name is too long is named", async () => {
  const dataDir = join(temporaryFolder(), "a".repeat(300));
  expect(await fault(dataDir)).toBe(
    `The folder ${dataDir} cannot be used, its name is too long: set DATA_DIR to another folder.`,
  );
});

test("A cache folder that cannot be made is named", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  expect(await fault(temporaryFolder(), { cacheDir: file })).toMatch(
    /file cannot be used, .* set CACHE_DIR to another folder\.$/,
  );
});

test("The fault of a full disk, as the system reports it, says so", ({ skip }) => {
  if (!existsSync("/dev/full")) skip("no /dev/full here");
  let message = "";
  try {
    writeFileSync("/dev/full", "x");
  } catch (error) {
    message = String(folderFault(error, "/data", "DATA_DIR"));
  }
  expect(message).toContain("The folder /data cannot be used, the disk is full: free some space");
});

test.for([
  ["too small a disk", "size=20m", "MB are free for"],
  ["a read-only file system", "ro", "the file system is read-only: set DATA_DIR to another folder."],
])("A data folder on %s is refused", async ([, mountOptions = "", words], { skip }) => {
  const dataDir = join(temporaryFolder(), "mounted");
  mkdirSync(dataDir);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", mountOptions, "tmpfs", dataDir], { stdio: "ignore" });
  } catch {
    skip("only root may mount");
  }
  onTestFinished(() => void execFileSync("umount", ["-l", dataDir]));
  expect(await fault(dataDir)).toContain(words);
});

test("Data whose password is gone is left alone", async () => {
  const dataDir = temporaryFolder();
  const home = join(dataDir, "neo4j");
  mkdirSync(join(home, "data", "databases", "system"), { recursive: true });
  const message = await fault(dataDir);
  expect(message).toMatch(/^The password of the database in .* is missing: put the file .*password back, or move/);
  expect(existsSync(join(home, "password"))).toBe(false);
});

test("Data of a newer Neo4j is left alone, of an older one it is taken up", async () => {
  const dataDir = temporaryFolder();
  const version = join(dataDir, "neo4j", "version");
  mkdirSync(join(dataDir, "neo4j"));
  for (const newer of ["5.27.0", "2026.10.1"]) {
    writeFileSync(version, `${newer}\n`);
    expect(await fault(dataDir)).toContain(`was written by Neo4j ${newer}, newer than the ${NEO4J_VERSION}`);
  }
  writeFileSync(version, "5.26.1\n");
  expect(await fault(dataDir, { env: { PATH: pathWith({}) } })).toContain("Java");
  expect(readFileSync(version, "utf8").trim()).toBe(NEO4J_VERSION);
});

test("A port that is taken is named", async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, "127.0.0.1", () => {
      const address = taken.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  onTestFinished(() => void taken.close());
  expect(await fault(temporaryFolder(), { boltPort: port })).toMatch(
    new RegExp(`^Port ${port} of 127\\.0\\.0\\.1, meant for Neo4j, is taken`),
  );
});

test("A Neo4j that ends early is reported in its own words, and memory it does not get in ours", async () => {
  const dataDir = temporaryFolder();
  const unknown = await fault(dataDir, { jvmArguments: ["-XX:NoSuchOption"] });
  expect(unknown).toContain(
    `ended early (exit code 1), saying "Unrecognized VM option 'NoSuchOption'": see the logs in`,
  );
  expect(await fault(dataDir, { heap: "100000g" })).toContain("did not get the memory");
});

test("A second Neo4j on the same store is refused by the store's own lock", async () => {
  const dataDir = temporaryFolder();
  await start(dataDir);
  // As if the records of the first had been lost.
  rmSync(join(dataDir, "server.lock"));
  rmSync(join(dataDir, "neo4j", "process.json"));
  const lock = await lockDataDir(dataDir, silent);
  await expect(startEmbedded(options(lock))).rejects.toThrow(/^Another Neo4j process uses the data in/);
});
