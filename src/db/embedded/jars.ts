import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "./java.js";
import { copyDependencies } from "./maven.js";
import { StartError } from "./start-error.js";

export const NEO4J_VERSION = "5.26.30";

export interface Jar {
  readonly name: string;
  readonly sha256: string;
}

/** Lines as `sha256sum` writes them. The order is the class path's: a class archive holds for one order only. */
export function pinnedJars(): readonly Jar[] {
  const file = fileURLToPath(new URL("../../../src/db/embedded/jars.sha256", import.meta.url));
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => ({ sha256: line.slice(0, 64), name: line.slice(66) }));
}

export function classPath(library: string): string {
  return pinnedJars()
    .map((jar) => join(library, jar.name))
    .join(":");
}

/** The jars that are absent or not what they should be. All are hashed: 100 MB take some 0.15 s. */
export async function brokenJars(library: string, jars: readonly Jar[]): Promise<readonly Jar[]> {
  const broken: Jar[] = [];
  for (const jar of jars) {
    const bytes = await readFile(join(library, jar.name)).catch(() => undefined);
    const sha256 = bytes === undefined ? undefined : createHash("sha256").update(bytes).digest("hex");
    if (sha256 !== jar.sha256) broken.push(jar);
  }
  return broken;
}

export interface Download {
  readonly env: Environment;
  readonly library: string;
  /** A folder of this download alone, on the library's file system. */
  readonly scratch: string;
  readonly logFile: string;
  readonly progress: (line: string) => void;
}

/** Each jar is checked before it is moved to its place, in one step, so that no other process sees half a jar. */
export async function fetchJars(wanted: readonly Jar[], download: Download): Promise<void> {
  const { scratch, library } = download;
  let folder = join(scratch, "jars");
  await copyDependencies({ ...download, outputDirectory: folder, onLine: counting(download.progress) });
  if ((await brokenJars(folder, wanted)).length > 0) {
    // Maven's own store may hold the damage: once more, from the repository itself.
    folder = join(scratch, "jars-again");
    const localRepository = join(scratch, "repository");
    const onLine = counting(download.progress);
    await copyDependencies({ ...download, outputDirectory: folder, localRepository, onLine });
  }
  const [broken] = await brokenJars(folder, wanted);
  if (broken !== undefined) throw new StartError(mismatch(broken, download.logFile));
  await mkdir(library, { recursive: true });
  for (const jar of wanted) await rename(join(folder, jar.name), join(library, jar.name));
}

function mismatch(jar: Jar, logFile: string): string {
  return (
    `The downloaded ${jar.name} is not the file that Neo4j ${NEO4J_VERSION} was published with (its SHA-256 differs): ` +
    `check which repository or mirror Maven uses (see ${logFile}), then start again.`
  );
}

/** Maven names each jar as it comes; one from its own store comes unnamed. */
function counting(progress: (line: string) => void): (line: string) => void {
  const names = new Set(pinnedJars().map((jar) => jar.name));
  const arrived = new Set<string>();
  const show = (): void => progress(`Downloading Neo4j ${NEO4J_VERSION}: ${arrived.size} of ${names.size} jars`);
  show();
  return (line) => {
    const address = /Downloaded from [^:]+: (\S+\.jar) /.exec(line)?.[1];
    const name = address === undefined ? "" : basename(address);
    if (!names.has(name) || arrived.has(name)) return;
    arrived.add(name);
    show();
  };
}
