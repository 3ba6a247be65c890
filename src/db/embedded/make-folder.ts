import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

interface Wishes {
  readonly mode?: number;
}

/** Makes a folder and those above it. Node's own `recursive` never ends where one may hold no folders, such as /proc. */
export function makeFolder(folder: string, wishes: Wishes = {}): void {
  try {
    mkdirSync(folder, wishes);
  } catch (error) {
    if (isFolder(folder)) return;
    const above = dirname(folder);
    const isAbsent = (error as NodeJS.ErrnoException).code === "ENOENT"; // of Node
    if (!isAbsent || isFolder(above)) throw error;
    makeFolder(above, wishes);
    makeFolder(folder, wishes);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
