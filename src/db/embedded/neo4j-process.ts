import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONSOLE_LOG, DEBUG_LOG } from "./diagnosis.js";
import { endWithThisProcess } from "./exit-hook.js";
import type { Environment, Java } from "./java.js";
import { endProcess, identify, isAlive, type ProcessIdentity } from "./process-identity.js";

export interface Launch {
  readonly home: string;
  readonly java: Java;
  readonly classPath: string;
  readonly heap: string;
  readonly jvmArguments: readonly string[];
  readonly env: Environment;
}

export interface Neo4jProcess {
  readonly pid: number;
  /** Settles when the process is gone, however that came: "exit code 1", "signal SIGKILL". */
  readonly ended: Promise<string>;
  stop(patienceMs?: number): Promise<void>;
}

const STOP_PATIENCE_MS = 20_000;

const JVM = [
  // A laptop's memory: 0.4 GB resident where the default collector takes 0.6 GB.
  "-XX:+UseSerialGC",
  // The second compiler waits for code that is really hot; at its default it takes a third of a start's time on 2 cores.
  "-XX:Tier4InvocationThreshold=50000",
  "-XX:Tier4MinInvocationThreshold=6000",
  "-XX:Tier4CompileThreshold=150000",
  "-XX:Tier4BackEdgeThreshold=400000",
  "-XX:+ExitOnOutOfMemoryError",
  "-XX:ErrorFile=logs/jvm-crash.log",
  "-Djava.awt.headless=true",
  "-Dlog4j2.disable.jmx=true",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
];

/** Starts the JVM in its own process group, so that Ctrl-C reaches this process alone. */
export function spawnNeo4j(launch: Launch): Neo4jProcess {
  const { home } = launch;
  mkdirSync(join(home, "logs"), { recursive: true, mode: 0o700 });
  beginNewLog(home);
  const console = openSync(join(home, CONSOLE_LOG), "w", 0o600);
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  const main = ["org.neo4j.server.CommunityEntryPoint", ...folders, "--console-mode"];
  const child = spawn(launch.java.command, [`-Xmx${launch.heap}`, ...JVM, ...launch.jvmArguments, ...main], {
    cwd: home,
    env: { ...withoutSecrets(launch.env), CLASSPATH: launch.classPath },
    detached: true,
    stdio: ["ignore", console, console],
  });
  closeSync(console);
  const forget = endWithThisProcess(child);
  const ended = new Promise<string>((resolve) => {
    const end = (how: string): void => {
      forget();
      rmSync(recordOf(home), { force: true });
      resolve(how);
    };
    child.once("error", (error) => end(error.message));
    child.once("exit", (code, signal) => end(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  remember(home, child);
  let stopping: Promise<void> | undefined;
  const stop = async (patienceMs: number): Promise<void> => {
    child.kill("SIGTERM");
    const giveUp = setTimeout(() => child.kill("SIGKILL"), patienceMs);
    await ended;
    clearTimeout(giveUp);
  };
  return { pid: child.pid ?? 0, ended, stop: (patienceMs = STOP_PATIENCE_MS) => (stopping ??= stop(patienceMs)) };
}

/** What a log says is then of this run; that of the run before is kept. */
function beginNewLog(home: string): void {
  const log = join(home, DEBUG_LOG);
  if (existsSync(log)) renameSync(log, `${log}.previous`);
}

/** After a kill -9 of the server its Neo4j lives on: it is ended well before another one opens the same data. */
export async function endLeftBehind(home: string, log: (line: string) => void): Promise<void> {
  const identity = leftBehind(home);
  if (identity === undefined) return;
  log(`Stopping the Neo4j that an earlier server left running (pid ${identity.pid}).`);
  await endProcess(identity, STOP_PATIENCE_MS);
  rmSync(recordOf(home), { force: true });
}

function leftBehind(home: string): ProcessIdentity | undefined {
  try {
    // Written by remember(), below.
    const identity = JSON.parse(readFileSync(recordOf(home), "utf8")) as ProcessIdentity;
    return isAlive(identity) ? identity : undefined;
  } catch {
    return undefined;
  }
}

function remember(home: string, child: ChildProcess): void {
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity !== undefined) writeFileSync(recordOf(home), JSON.stringify(identity), { mode: 0o600 });
}

/** Beside Neo4j's own run/neo4j.pid, which knows no start time. */
function recordOf(home: string): string {
  return join(home, "process.json");
}

/** NEO4J_… is for other programs of Neo4j, and may hold the password of another database. */
function withoutSecrets(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("NEO4J_")));
}
