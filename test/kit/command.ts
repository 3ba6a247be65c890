import { spawnSync } from "node:child_process";
import { inject } from "vitest";

export const mainFile = new URL("../../dist/main.js", import.meta.url).pathname;

/** The environment of a command that works on the run's database. */
export function commandEnv(): NodeJS.ProcessEnv {
  const { uri, user = "", password = "" } = inject("neo4j");
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

interface CommandOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command of the product to its end, on the run's database unless `env` says otherwise. */
export function runCommand(
  arguments_: readonly string[],
  { input = "", cwd, env = commandEnv() }: CommandOptions = {},
) {
  const { status, stdout, stderr } = spawnSync("node", [mainFile, ...arguments_], {
    env,
    cwd,
    encoding: "utf8",
    input,
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
}
