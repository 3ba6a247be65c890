import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { StartError } from "./start-error.js";

export const USER = "neo4j";

/**
 * The password, made at the first start. Neo4j reads its hash from the file that `neo4j-admin dbms
 * set-initial-password` would write, and there is no moment with a default password or one on a command line.
 */
export function passwordOf(home: string): string {
  const file = join(home, "password");
  const password = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (password !== "") {
    chmodSync(file, 0o600);
    writeInitialPassword(home, password);
    return password;
  }
  if (existsSync(join(home, "data", "databases", "system"))) {
    throw new StartError(
      `The password of the database in ${home} is missing: put the file ${file} back, or move ${home} away to start ` +
        "with an empty graph.",
    );
  }
  const made = randomBytes(32).toString("base64url");
  writePrivately(file, `${made}\n`);
  writeInitialPassword(home, made);
  return made;
}

/** Neo4j heeds it only while it has no user yet, so a start that was cut short loses nothing. */
function writeInitialPassword(home: string, password: string): void {
  const file = join(home, "data", "dbms", "auth.ini");
  if (existsSync(file)) return;
  const salt = randomBytes(32);
  const rounds = 1024;
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < rounds; round += 1) hash = createHash("sha256").update(hash).digest();
  writePrivately(file, `${USER}:SHA-256,${hash.toString("hex")},${salt.toString("hex")},${rounds}:\n`);
}

/** Whole or not at all, also where the power fails. */
function writePrivately(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.new`;
  const descriptor = openSync(draft, "w", 0o600);
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, file);
}
