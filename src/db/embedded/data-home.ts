import { chmodSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./make-folder.js";
import { DISK_FULL, folderFault, StartError } from "./start-error.js";

const LEAST_SPACE_MB = 64;

/** The folder that is Neo4j's alone, below the data folder, closed to other users and proven to be writable. */
export function openHome(dataDir: string, version: string): string {
  const home = join(dataDir, "neo4j");
  try {
    makeFolder(home, { mode: 0o700 });
    const probe = join(home, "probe");
    writeFileSync(probe, "");
    rmSync(probe);
    chmodSync(home, 0o700);
    const free = freeMegabytes(home);
    if (free < LEAST_SPACE_MB) throw new StartError(`Only ${free} MB are free for ${home}, ${DISK_FULL}.`);
    claim(join(home, "version"), home, version);
  } catch (error) {
    throw folderFault(error, dataDir, "DATA_DIR");
  }
  return home;
}

export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}

/** Neo4j's stores go forward only: an older Neo4j would fail on them in its own words, or worse. */
function claim(file: string, home: string, version: string): void {
  const written = read(file);
  if (written !== undefined && isNewer(written, version)) {
    throw new StartError(
      `The data in ${home} was written by Neo4j ${written}, newer than the ${version} of this server: start the newer ` +
        "server, or set DATA_DIR to another folder.",
    );
  }
  if (written !== version) writeFileSync(file, `${version}\n`, { mode: 0o600 });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The last number is left out: it changes no store. */
function isNewer(written: string, version: string): boolean {
  const [major = 0, minor = 0] = written.split(".").map(Number);
  const [ourMajor = 0, ourMinor = 0] = version.split(".").map(Number);
  return major > ourMajor || (major === ourMajor && minor > ourMinor);
}
