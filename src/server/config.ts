import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

type Environment = Readonly<Record<string, string | undefined>>;

const size = z.string().regex(/^\d+[kmg]$/iu, "must be a size such as 512m or 2g");

// An empty variable is one that is not set: compose files pass on what they do not know.
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const environment = z.object({
  PORT: optional(
    z.coerce
      .number("must be a port number")
      .int("must be a whole number")
      .min(0, "must be 0 to 65535")
      .max(65_535, "must be 0 to 65535"),
  ),
  HOST: optional(z.string().regex(/^[\w.:-]+$/u, "must be an address or a host name")),
  DATA_DIR: optional(z.string()),
  CACHE_DIR: optional(z.string()),
  NEO4J_URI: optional(
    z
      .string()
      .regex(
        /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?\/?$/iu,
        "must begin with bolt://, neo4j://, bolt+s:// or neo4j+s:// and name a host, with a port where it is not 7687; user and password stand in NEO4J_USER and NEO4J_PASSWORD",
      ),
  ),
  NEO4J_USER: optional(z.string()),
  NEO4J_PASSWORD: optional(z.string()),
  NEO4J_DATABASE: optional(z.string().regex(/^[a-z][a-z0-9.-]{2,62}$/iu, "must be the name of a database")),
  NEO4J_HEAP: optional(size),
  NEO4J_PAGE_CACHE: optional(size),
  SEEDS: optional(z.enum(["on", "off"], "must be on or off")),
  COMPILE: optional(z.enum(["on", "off"], "must be on or off")),
  BOLT_READS: optional(z.enum(["own", "driver"], "must be own or driver")),
  CORS_ORIGINS: optional(
    z
      .string()
      .transform((text) =>
        text
          .split(",")
          .map((origin) => origin.trim())
          .filter(Boolean),
      )
      .pipe(
        z.array(
          z
            .string()
            .regex(/^https?:\/\/[^\s/,]+$/u, "must be origins such as https://example.org, separated by commas"),
        ),
      ),
  ),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly cacheDir: string;
  /** Null for the embedded database. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string | undefined;
  } | null;
  readonly database: string | undefined;
  readonly heap: string | undefined;
  readonly pageCache: string | undefined;
  readonly seeds: boolean;
  readonly corsOrigins: readonly string[];
  /** Whether queries that come often are run as compiled code. */
  readonly compile: boolean;
  /** Who reads from the database where both can. */
  readonly boltReads: "own" | "driver";
  /** For the programs started here: PATH, JAVA_HOME and what they need besides. */
  readonly env: Environment;
}

/** Thrown with every mistake of the environment at once. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The configuration is wrong: ${problems.join("; ")}.`);
    this.name = "ConfigError";
  }
}

export function readConfig(env: Environment): Config {
  const read = environment.safeParse(env);
  const problems = read.success ? [] : read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  if (env["NEO4J_PASSWORD"] && !env["NEO4J_URI"]) {
    problems.push("NEO4J_PASSWORD is set without NEO4J_URI; the embedded database makes its own password");
  }
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  const { data } = read;
  return {
    port: data.PORT ?? 4000,
    host: data.HOST ?? "127.0.0.1",
    dataDir: resolve(data.DATA_DIR ?? join(env["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "dangbo-graph")),
    cacheDir: resolve(data.CACHE_DIR ?? join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "dangbo-graph")),
    neo4j: data.NEO4J_URI
      ? { uri: data.NEO4J_URI, user: data.NEO4J_USER ?? "neo4j", password: data.NEO4J_PASSWORD }
      : null,
    database: data.NEO4J_DATABASE,
    heap: data.NEO4J_HEAP,
    pageCache: data.NEO4J_PAGE_CACHE,
    seeds: (data.SEEDS ?? "on") === "on",
    corsOrigins: data.CORS_ORIGINS ?? [],
    compile: (data.COMPILE ?? "on") === "on",
    boltReads: data.BOLT_READS ?? "own",
    env,
  };
}
