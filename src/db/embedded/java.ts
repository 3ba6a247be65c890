import { execFile } from "node:child_process";
import { join } from "node:path";
import { StartError } from "./start-error.js";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Java {
  readonly command: string;
  readonly home: string | undefined;
  /** The whole of what `java -version` says: it names the build, to which a class archive is tied. */
  readonly description: string;
}

const OLDEST = 17;
const WAYS_OUT =
  "install it (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@17) or set JAVA_HOME to " +
  "one; without Java, set NEO4J_URI to a Neo4j of your own, or use Docker (docker compose up)";

/** The Java of JAVA_HOME, else the one on the PATH: the first that is new enough. */
export async function findJava(javaHome: string | undefined, env: Environment): Promise<Java> {
  const tooOld: string[] = [];
  for (const home of javaHome ? [javaHome, undefined] : [undefined]) {
    const command = home === undefined ? "java" : join(home, "bin", "java");
    const description = await versionOf(command, env);
    const version = description === undefined ? undefined : majorVersion(description);
    if (description === undefined || version === undefined) continue;
    if (version >= OLDEST) return { command, home, description };
    tooOld.push(`${home === undefined ? "java on the PATH" : command} is Java ${version}`);
  }
  const found = tooOld.length > 0 ? tooOld.join(", and ") : `none was found${homeWithoutJava(javaHome)}`;
  throw new StartError(`Java ${OLDEST} or newer is needed to run the built-in Neo4j, but ${found}: ${WAYS_OUT}.`);
}

function homeWithoutJava(javaHome: string | undefined): string {
  return javaHome ? ` (JAVA_HOME is ${javaHome})` : "";
}

function versionOf(command: string, env: Environment): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, ["-version"], { env: { ...env }, timeout: 30_000 }, (error, stdout, stderr) => {
      resolve(error === null ? `${stdout}${stderr}` : undefined);
    });
  });
}

/** `version "17.0.15"`, and `version "1.8.0_402"` as Java wrote it until 8. */
function majorVersion(description: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(description) ?? [];
  return first === undefined ? undefined : Number(first === "1" ? second : first);
}
