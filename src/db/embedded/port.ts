import { createServer } from "node:net";

/** A port that is free now: another process may still take it before it is used. */
export function freePort(): Promise<number> {
  return listenOnce(0).then((port) => port ?? Promise.reject(new Error("no free port on 127.0.0.1")));
}

export async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== undefined;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : undefined;
      server.close(() => resolve(taken));
    });
  });
}
