import type { AddressInfo } from "node:net";
import neo4j, { type Driver } from "neo4j-driver";

/** The driver of a measured server, as the environment that the bench gives it says. */
export function connection(): Driver {
  const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
    telemetryDisabled: true,
  });
}

/** The line that the bench waits for. */
export function announce(address: AddressInfo | string | null): void {
  const port = typeof address === "object" ? address?.port : undefined;
  console.log(`listening: http://127.0.0.1:${port}/`);
}
