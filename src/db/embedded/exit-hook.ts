import type { ChildProcess } from "node:child_process";

/** When this process exits, the child is asked to end too; a signal must lead to an exit for that. Returns the way to undo it. */
export function endWithThisProcess(child: ChildProcess): () => void {
  const end = (): void => void child.kill("SIGTERM");
  process.once("exit", end);
  return () => process.off("exit", end);
}
