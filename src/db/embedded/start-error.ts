/** What keeps the server from starting, in words for the person who started it: printed as it is, without a stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}

export const DISK_FULL = "the disk is full: free some space, then start again";

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: "the disk quota is used up: free some space, then start again",
  EACCES: "this user may not read and write there: change its owner or permissions",
  EPERM: "this user may not read and write there: change its owner or permissions",
  EROFS: "the file system is read-only",
  ENOTDIR: "a file stands where a folder is needed: move it away",
  EEXIST: "a file stands where a folder is needed: move it away",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "its name is too long",
};

/** Names the folder and, where that helps, the setting that moves it; any other error is passed through. */
export function folderFault(error: unknown, folder: string, setting: string): unknown {
  const { code = "", syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}; // optional in both
  const isUnmade = code === "ENOENT" && syscall === "mkdir";
  const reason = isUnmade ? "no folder can be made there" : REASONS[code];
  if (reason === undefined) return error;
  const elsewhere = `${isUnmade || hopeless.has(code) ? ": " : ", or "}set ${setting} to another folder`;
  return new StartError(`The folder ${folder} cannot be used, ${reason}${elsewhere}.`);
}

const hopeless = new Set(["EROFS", "ELOOP", "ENAMETOOLONG"]);
