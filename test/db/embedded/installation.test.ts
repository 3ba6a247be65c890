import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { archiveFile } from "../../../src/db/embedded/class-archive.js";
import { install } from "../../../src/db/embedded/installation.js";
import { brokenJars, classPath, NEO4J_VERSION, pinnedJars } from "../../../src/db/embedded/jars.js";
import { findJava, type Java } from "../../../src/db/embedded/java.js";
import { cacheDir as shared } from "../../kit/own-neo4j.js";
import { pathWith, temporaryFolder } from "./world.js";

const jars = pinnedJars();
let java: Java;

beforeAll(async () => {
  java = await findJava(process.env["JAVA_HOME"], process.env);
});

/** A cache of its own with the shared one's jars; the class archive counts as tried, since making it takes long. */
function cacheOfItsOwn(filled: boolean): string {
  const cacheDir = join(temporaryFolder(), "cache");
  mkdirSync(cacheDir);
  if (filled) cpSync(join(shared, "jars"), join(cacheDir, "jars"), { recursive: true });
  writeFileSync(archiveFile(cacheDir, java, classPath(join(cacheDir, "jars"))).failure, "");
  return cacheDir;
}

function installInto(cacheDir: string, env: Readonly<Record<string, string | undefined>>, lines: string[] = []) {
  const log = (line: string): void => void lines.push(line);
  return install(Promise.resolve(java), { cacheDir, env, log, progress: log });
}

test("The pom and the list of jars name the version that the cache is named for", () => {
  const pom = readFileSync(new URL("../../../src/db/embedded/pom.xml", import.meta.url), "utf8");
  expect(pom.match(/<version>5\.[\d.]+<\/version>/g)).toEqual(Array(2).fill(`<version>${NEO4J_VERSION}</version>`));
  expect(jars.map((jar) => jar.name)).toContain(`neo4j-kernel-${NEO4J_VERSION}.jar`);
});

test("A complete cache needs neither Maven nor network", async () => {
  const lines: string[] = [];
  const cacheDir = cacheOfItsOwn(true);
  await installInto(cacheDir, { PATH: pathWith({}) }, lines);
  expect(lines).toEqual([]);
});

test("Jars that are damaged or gone are brought again, once for two processes that find it together", async () => {
  const cacheDir = cacheOfItsOwn(true);
  const [damaged = jars[0], gone = jars[1]] = [jars[20], jars[40]];
  truncateSync(join(cacheDir, "jars", damaged?.name ?? ""), 100);
  rmSync(join(cacheDir, "jars", gone?.name ?? ""));
  expect(await brokenJars(join(cacheDir, "jars"), jars)).toEqual([damaged, gone]);
  const lines: string[] = [];
  await Promise.all([installInto(cacheDir, process.env, lines), installInto(cacheDir, process.env, lines)]);
  expect(await brokenJars(join(cacheDir, "jars"), jars)).toEqual([]);
  expect(lines.filter((line) => line.includes(" is in "))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith("Waiting"))).toHaveLength(1);
  expect(lines).toContain(`Downloading Neo4j ${NEO4J_VERSION}: 0 of ${jars.length} jars`);
  expect(readdirSync(cacheDir).filter((name) => name.startsWith("scratch-") || name.endsWith(".lock"))).toEqual([]);
});

test("A jar other than the pinned one is not taken, not even from a second download", async () => {
  const cacheDir = cacheOfItsOwn(false);
  const mvn = `
    test "$1" = --version && echo 'Apache Maven 3.9.9' && exit
    for argument; do case $argument in -DoutputDirectory=*) folder=\${argument#*=};; esac; done
    mkdir -p "$folder"; echo "$folder" >> "${cacheDir}/runs"
    for jar in "${shared}"/jars/*.jar; do ln -s "$jar" "$folder"; done
    rm "$folder/${jars[7]?.name}"; echo tampered > "$folder/${jars[7]?.name}"`;
  const env = { PATH: `${pathWith({ mvn })}:/usr/bin:/bin` };
  await expect(installInto(cacheDir, env)).rejects.toThrow(
    `The downloaded ${jars[7]?.name} is not the file that Neo4j`,
  );
  expect(readFileSync(join(cacheDir, "runs"), "utf8").trim().split("\n")).toHaveLength(2);
  expect(existsSync(join(cacheDir, "jars"))).toBe(false);
});

test("Progress counts the jars as they come", async () => {
  const cacheDir = cacheOfItsOwn(false);
  const downloads = jars.map(
    (jar) => `echo '[INFO] Downloaded from central: https://a.example/b/${jar.name} (1 kB at 1 kB/s)'`,
  );
  const mvn = `test "$1" = --version && echo 'Apache Maven 3.9.9' && exit\n${downloads.join("\n")}\nexit 1`;
  const lines: string[] = [];
  await expect(installInto(cacheDir, { PATH: pathWith({ mvn }) }, lines)).rejects.toThrow();
  expect(lines.at(0)).toBe(`Downloading Neo4j ${NEO4J_VERSION}: 0 of ${jars.length} jars`);
  expect(lines.at(-1)).toBe(`Downloading Neo4j ${NEO4J_VERSION}: ${jars.length} of ${jars.length} jars`);
});

test("Java is found where JAVA_HOME is empty", async () => {
  expect(await findJava("", process.env)).toMatchObject({ home: undefined });
});
