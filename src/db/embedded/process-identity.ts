import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process id alone is used again by later processes; with the time of its start it is not. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === "linux" ? startOnLinux(pid) : startFromPs(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt;
}

/** Gives the process time to end well, then ends it; true once it is gone. */
export async function endProcess(identity: ProcessIdentity, patienceMs: number): Promise<boolean> {
  for (const [signal, waitMs] of [["SIGTERM", patienceMs] as const, ["SIGKILL", 5_000] as const]) {
    try {
      process.kill(identity.pid, signal);
    } catch {
      return !isAlive(identity);
    }
    const deadline = Date.now() + waitMs;
    while (Date.now() < deadline) {
      if (!isAlive(identity)) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field, the name in parentheses, may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, ticks] = [fields[0], fields[19]];
    // Ticks count from the boot, so the boot is named too.
    return isGone(state) || ticks === undefined ? undefined : `${ticks}@${bootId()}`;
  } catch {
    return undefined;
  }
}

function bootId(): string {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

function startFromPs(pid: number): string | undefined {
  try {
    const columns = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
    const env = { LC_ALL: "C", TZ: "UTC0" };
    const [state, ...start] = execFileSync("/bin/ps", columns, { encoding: "utf8", env }).trim().split(/\s+/);
    return isGone(state) || start.length === 0 ? undefined : start.join(" ");
  } catch {
    return undefined;
  }
}

function isGone(state: string | undefined): boolean {
  return state === undefined || state.startsWith("Z") || state.startsWith("X");
}
