import { discardArchive } from "./class-archive.js";
import { writeConfiguration } from "./configuration.js";
import { type DataDirLock, servedDatabase } from "./data-dir-lock.js";
import { openHome } from "./data-home.js";
import { lastWords } from "./diagnosis.js";
import { type Installation, install } from "./installation.js";
import { NEO4J_VERSION } from "./jars.js";
import { type Environment, findJava, type Java } from "./java.js";
import { endLeftBehind, type Neo4jProcess, spawnNeo4j } from "./neo4j-process.js";
import { passwordOf, USER } from "./password.js";
import { freePort, isFree } from "./port.js";
import { awaitReady, PortTaken } from "./readiness.js";
import { folderFault, StartError } from "./start-error.js";

export interface EmbeddedOptions {
  /** From lockDataDir: Neo4j's data stands in `neo4j/` of that folder. */
  readonly lock: DataDirLock;
  /** Outside the project's tree, named for Neo4j's version: projects and data folders share it. */
  readonly cacheDir: string;
  /** Of the processes started here; its PATH finds `java` and `mvn`. */
  readonly env: Environment;
  readonly javaHome?: string | undefined;
  /** As the JVM writes sizes: 512m unless told. */
  readonly heap?: string | undefined;
  /** 256m unless told. */
  readonly pageCache?: string | undefined;
  /** Any free port unless told. */
  readonly boltPort?: number | undefined;
  readonly jvmArguments?: readonly string[] | undefined;
  readonly log: (line: string) => void;
  /** Gets lines of which each replaces the one before, while something is downloaded. */
  readonly progress?: ((line: string) => void) | undefined;
}

export interface EmbeddedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Settles only when Neo4j ends without having been told to. */
  readonly exited: Promise<{ readonly reason: string }>;
  stop(): Promise<void>;
}

const ATTEMPTS = 5;

/** How to reach the Neo4j of a server that is up on the same data, for a command run beside it. */
export function besideServer(dataDir: string): Pick<EmbeddedNeo4j, "uri" | "user" | "password"> | undefined {
  const uri = servedDatabase(dataDir);
  return uri === undefined ? undefined : { uri, user: USER, password: passwordOf(openHome(dataDir, NEO4J_VERSION)) };
}

/** Neo4j as a child of this process, on loopback only. What is wrong with the machine is a StartError. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { lock, log, progress = () => {}, env } = options;
  const home = openHome(lock.dataDir, NEO4J_VERSION);
  const java = findJava(options.javaHome, env);
  const [found, installation] = await Promise.all([
    java,
    install(java, { cacheDir: options.cacheDir, env, log, progress }),
    endLeftBehind(home, log),
  ]);
  if (options.javaHome && found.home === undefined) {
    log(`JAVA_HOME (${options.javaHome}) has no Java that serves; the one on the PATH is used.`);
  }
  try {
    const password = passwordOf(home);
    const { neo4j, uri } = await launch(home, password, found, installation, options);
    let toldToStop = false;
    const end = async (): Promise<{ readonly reason: string }> => {
      const how = await neo4j.ended;
      if (toldToStop) await new Promise(() => {});
      return { reason: `Neo4j ended by itself (${how}); its last words:\n${lastWords(home)}` };
    };
    const stop = (): Promise<void> => {
      toldToStop = true;
      return neo4j.stop();
    };
    return { uri, user: USER, password, pid: neo4j.pid, exited: end(), stop };
  } catch (error) {
    throw folderFault(error, lock.dataDir, "DATA_DIR");
  }
}

async function launch(
  home: string,
  password: string,
  java: Java,
  installation: Installation,
  options: EmbeddedOptions,
): Promise<{ readonly neo4j: Neo4jProcess; readonly uri: string }> {
  let { archive } = installation;
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(options.boltPort);
    const uri = `bolt://127.0.0.1:${port}`;
    writeConfiguration(home, port, options.pageCache ?? "256m");
    const jvmArguments = archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`];
    jvmArguments.push(...(options.jvmArguments ?? []));
    const { classPath } = installation;
    const heap = options.heap ?? "512m";
    const neo4j = spawnNeo4j({ home, java, classPath, heap, jvmArguments, env: options.env });
    try {
      await awaitReady(neo4j, home, uri, password);
      return { neo4j, uri };
    } catch (error) {
      await neo4j.stop();
      const crashed = /SIGSEGV|SIGBUS|SIGABRT/.test(await neo4j.ended);
      if (attempt === ATTEMPTS) throw error instanceof PortTaken ? portTaken(port) : error;
      if (crashed && archive !== undefined) {
        discardArchive(archive);
        archive = undefined;
      } else if (!(error instanceof PortTaken)) {
        throw error;
      }
    }
  }
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined || wanted === 0) return freePort();
  if (await isFree(wanted)) return wanted;
  throw portTaken(wanted);
}

function portTaken(port: number): StartError {
  return new StartError(
    `Port ${port} of 127.0.0.1, meant for Neo4j, is taken: stop what uses it, or choose another port (0 for any).`,
  );
}
