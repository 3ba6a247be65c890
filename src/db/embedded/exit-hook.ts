import type { ChildProcess } from "node:child_process";

/** However this process ends, short of a kill -9, the child is asked to end too. Returns the way to undo it. */
export function endWithThisProcess(child: ChildProcess): () => void {
  const end = (): void => void child.kill("SIGTERM");
  process.once("exit", end);
  return () => process.off("exit", end);
}
