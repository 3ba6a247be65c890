import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const EVERY_MS = 500;

/** Settles when the npm that started this process is gone: it ends at SIGTERM without passing the signal on. */
export function parentsEnd(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  return new Promise((resolve) => {
    if (env["npm_lifecycle_event"] === undefined) return;
    // npm runs a script through a shell, which may stay between the two.
    const parents = [process.ppid, parentOf(process.ppid)].filter((pid): pid is number => pid !== null && pid > 1);
    const timer = setInterval(() => {
      if (process.ppid === parents[0] && parents.every(isAlive)) return;
      clearInterval(timer);
      resolve("the npm that started it is gone");
    }, EVERY_MS);
    timer.unref();
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function parentOf(pid: number): number | null {
  try {
    // After the command's name, which may hold anything, stand the state and the parent.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    try {
      return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
    } catch {
      return null;
    }
  }
}
