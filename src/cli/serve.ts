import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setFlagsFromString } from "node:v8";
import { pino } from "pino";
import { loadSeeds, seedsFolder } from "../bundle/seeds.js";
import { StartError } from "../db/embedded/start-error.js";
import { setUp, setupSteps } from "../db/setup.js";
import type { Config } from "../server/config.js";
import { type Server, startServer } from "../server/server.js";
import { type Connection, connect } from "./connect.js";
import { loadedLine } from "./loaded.js";
import { parentsEnd } from "./parents.js";

const operationsFolder = new URL("../../schema/operations/", import.meta.url);
const log = (line: string) => console.log(line);

/** The main job: database, setup, seeds, server; then waits for the end and leaves in the opposite order. */
export async function serve(config: Config): Promise<void> {
  // Where many answers under way outlived collections, V8 would take it for the rule and make later ones among the old,
  // which keep whatever they point to until all memory is collected; it does not come back from there by itself.
  setFlagsFromString("--no-allocation-site-pretenuring");
  const stopped = stopSignal(config);
  let serving = false;
  // A start has nothing to lose: what it had begun, the next one takes up again.
  void stopped.then((why) => {
    if (serving) return;
    log(`Stopping (${why}) …`);
    process.exit(1);
  });
  const connection = await connect(config, log, () => probe(config));
  try {
    const server = await serveGraph(config, connection);
    serving = true;
    connection.serving(server.url);
    const ended = connection.ended.then((reason) => ({ reason }));
    const why = await Promise.race([stopped, ended]);
    connection.stopping();
    if (typeof why === "string") log(`Stopping (${why}) …`);
    await server.stop();
    if (typeof why !== "string") throw new StartError(why.reason);
  } finally {
    await connection.close();
  }
  log("Stopped.");
}

async function serveGraph(config: Config, { database, place }: Connection): Promise<Server> {
  const applied = await setUp(database);
  if (applied.length > 0) log(`Set up the graph (${applied.length} steps).`);
  if (applied.length > 0 && applied.length < setupSteps().length)
    log("An older version made this graph: `npm run reindex` makes what it has not, or search misses it.");
  if (config.seeds) for (const line of await loadSeeds(database, seedsFolder)) log(line);
  const logger = pino({ level: "warn" }, pino.destination(2));
  const loaded = await loadedLine(database).catch(() => "The database is slow to count what is loaded.");
  const server = await listen(config, database, (error) => logger.error(error));
  log(`Database: ${place}`);
  log(loaded);
  log(`Explorer: ${server.url}`);
  log(`GraphQL API and playground: ${server.url}/graphql`);
  // Nobody waits for it, and without it only the first of these queries are slower.
  server.learn(exampleQueries()).catch((error: unknown) => logger.error(error));
  return server;
}

// What the playground offers is what newcomers ask first.
function exampleQueries(): readonly string[] {
  if (!existsSync(operationsFolder)) return [];
  return readdirSync(operationsFolder).map((file) => readFileSync(new URL(file, operationsFolder), "utf8"));
}

async function listen(
  config: Config,
  database: Connection["database"],
  onError: (error: unknown) => void,
): Promise<Server> {
  try {
    return await startServer({ ...config, database, log: onError });
  } catch (error) {
    throw addressFault(error, config);
  }
}

// What is wrong with the address is better said before the database has been started.
async function probe(config: Config): Promise<void> {
  const server = createServer();
  try {
    server.listen(config.port, config.host);
    await once(server, "listening");
  } catch (error) {
    throw addressFault(error, config);
  } finally {
    server.close();
  }
}

function addressFault(error: unknown, { port, host }: Config): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE") {
    return new StartError(
      `Port ${port} is taken by another program: set PORT to another one, or to 0 for any that is free.`,
    );
  }
  if (code === "EACCES") return new StartError(`This user may not listen on port ${port}: set PORT to one above 1023.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new StartError(`HOST ${host} is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all.`);
  }
  return error;
}

// The first signal asks for an orderly end; a second one means it.
async function stopSignal(config: Config): Promise<string> {
  const signals = (["SIGINT", "SIGTERM", "SIGHUP"] as const).map(async (signal) => {
    await once(process, signal);
    process.once(signal, () => process.exit(1));
    return signal;
  });
  return Promise.race([...signals, parentsEnd(config.env)]);
}
