import { execFile, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { endWithThisProcess } from "./exit-hook.js";
import type { Environment } from "./java.js";
import { DISK_FULL, StartError } from "./start-error.js";

export interface MavenRun {
  readonly env: Environment;
  readonly outputDirectory: string;
  /** Maven's own store of artifacts, where the default one is not to be trusted. */
  readonly localRepository?: string;
  readonly logFile: string;
  readonly onLine: (line: string) => void;
}

const POM = fileURLToPath(new URL("../../../src/db/embedded/pom.xml", import.meta.url));
// Unlike the short "dependency:copy-dependencies", this needs no look-up of its own; the pom pins the plugin's version.
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies";
const WAYS_OUT = "without Maven, set NEO4J_URI to a Neo4j of your own, or use Docker (docker compose up)";

/** Copies what the pom names, with all it depends on, into the output directory. */
export async function copyDependencies(run: MavenRun): Promise<void> {
  await requireMaven(run.env);
  const status = await runMaven(run);
  if (status !== 0) throw new StartError(explain(await readFile(run.logFile, "utf8"), run.logFile));
}

async function requireMaven(env: Environment): Promise<void> {
  const answer = await new Promise<string>((resolve) => {
    execFile("mvn", ["--version"], { env: { ...env }, timeout: 60_000 }, (_error, stdout) => resolve(stdout));
  });
  const [, version, major = "0", minor = "0"] = /Apache Maven ((\d+)\.(\d+)\S*)/.exec(answer) ?? [];
  if (Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 8)) return;
  const found = version === undefined ? "none was found" : `mvn on the PATH is Maven ${version}`;
  throw new StartError(
    `Maven 3.8 or newer is needed once, to download the built-in Neo4j, but ${found}: install it ` +
      `(Debian, Ubuntu: apt install maven; macOS: brew install maven); ${WAYS_OUT}.`,
  );
}

function runMaven(run: MavenRun): Promise<number | null> {
  // Without --update-snapshots, Maven remembers a failed download and does not try again for a day.
  const goal = ["--batch-mode", "--update-snapshots", "--file", POM, COPY];
  const settings = [`-DoutputDirectory=${run.outputDirectory}`, "-DincludeScope=runtime"];
  if (run.localRepository !== undefined) settings.push(`-Dmaven.repo.local=${run.localRepository}`);
  return new Promise((resolve, reject) => {
    const child = spawn("mvn", [...goal, ...settings], { env: { ...run.env }, stdio: ["ignore", "pipe", "pipe"] });
    const forget = endWithThisProcess(child);
    const log = createWriteStream(run.logFile);
    log.on("error", reject);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    createInterface({ input: child.stdout }).on("line", run.onLine);
    child.on("error", reject);
    child.on("close", (status) => {
      forget();
      log.end(() => resolve(status));
    });
  });
}

const UNREACHABLE = /Could not transfer|in offline mode/;

function explain(output: string, logFile: string): string {
  const details = `the whole of what Maven said is in ${logFile}`;
  if (/No space left on device/i.test(output)) return `Neo4j could not be downloaded, ${DISK_FULL} (${details}).`;
  if (UNREACHABLE.test(output)) {
    return (
      "Neo4j could not be downloaded, since Maven did not reach its repository: check the network, and the proxy and " +
      `mirror in ~/.m2/settings.xml, then start again (${details}); ${WAYS_OUT}.`
    );
  }
  const error = /\[ERROR\] (.*)/.exec(output)?.[1] ?? "Maven failed without saying why";
  return `Neo4j could not be downloaded: ${error.replace(/[.:\s]+$/, "")} (${details}).`;
}
