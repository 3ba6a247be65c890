import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { archiveFile, makeArchive, rehearsalHome } from "./class-archive.js";
import { brokenJars, classPath, fetchJars, NEO4J_VERSION, pinnedJars } from "./jars.js";
import type { Environment, Java } from "./java.js";
import { makeFolder } from "./make-folder.js";
import { endLeftBehind } from "./neo4j-process.js";
import { type ProcessLock, tryLock } from "./process-lock.js";
import { folderFault } from "./start-error.js";

/** Neo4j on this machine, outside any project: `jars/`, and for each Java a class archive. */
export interface Installation {
  readonly classPath: string;
  readonly archive: string | undefined;
}

export interface InstallationOptions {
  readonly cacheDir: string;
  readonly env: Environment;
  readonly log: (line: string) => void;
  readonly progress: (line: string) => void;
}

export async function install(java: Promise<Java>, options: InstallationOptions): Promise<Installation> {
  const library = join(options.cacheDir, "jars");
  // The hashing takes the time that Java takes to answer.
  const [broken, found] = await Promise.all([brokenJars(library, pinnedJars()), java]);
  const archive = archiveFile(options.cacheDir, found, classPath(library));
  if (broken.length > 0 || archive.isMissing) await withCacheLock(options, () => complete(found, library, options));
  return { classPath: classPath(library), archive: archiveFile(options.cacheDir, found, classPath(library)).usable };
}

/** What one process completes, the others find when their turn comes. */
async function complete(java: Java, library: string, options: InstallationOptions): Promise<void> {
  const { cacheDir, env, log, progress } = options;
  const leftovers = readdirSync(cacheDir).filter((name) => name.startsWith("scratch-"));
  for (const name of leftovers) {
    await endLeftBehind(rehearsalHome(join(cacheDir, name)), log);
    rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
  const scratch = mkdtempSync(join(cacheDir, "scratch-"));
  try {
    const broken = await brokenJars(library, pinnedJars());
    if (broken.length > 0) {
      const logFile = join(cacheDir, "maven.log");
      await fetchJars(broken, { env, library, scratch, logFile, progress });
      log(`Neo4j ${NEO4J_VERSION} is in ${library}.`);
    }
    const archive = archiveFile(cacheDir, java, classPath(library));
    if (archive.isMissing) await makeArchive(archive, { java, classPath: classPath(library), scratch, env, log });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function withCacheLock(options: InstallationOptions, work: () => Promise<void>): Promise<void> {
  const { cacheDir, log } = options;
  let lock: ProcessLock | undefined;
  try {
    makeFolder(cacheDir);
    for (let told = false; lock === undefined; told = true) {
      const attempt = tryLock(join(cacheDir, "install.lock"));
      if ("lock" in attempt) {
        lock = attempt.lock;
      } else {
        if (!told) log(`Waiting for another process (pid ${attempt.holder.pid}) that is fetching Neo4j.`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    await work();
  } catch (error) {
    throw folderFault(error, cacheDir, "CACHE_DIR");
  } finally {
    lock?.release();
  }
}
