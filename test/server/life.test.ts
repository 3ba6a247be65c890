import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/db/database.js";
import { DatabaseError } from "../../src/db/errors.js";
import { startServer, type TestServer } from "../kit/server.js";

let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

describe("health", () => {
  const health = async (of: TestServer, name: string) => {
    const response = await fetch(`${of.url}/health/${name}`);
    return [response.status, await response.json()];
  };

  it("is ready while the database answers, not while it is away, and ready again after; alive all along", async () => {
    let away = false;
    const through = (database: Database): Database => ({
      ...database,
      ping: () =>
        away
          ? Promise.reject(new DatabaseError("UNAVAILABLE", "ping", new Error("bolt://inside:7687")))
          : database.ping(),
    });
    server = await startServer({ seeds: false, through });
    const ready = [200, { status: "ready" }];
    expect(await health(server, "ready")).toEqual(ready);
    away = true;
    expect(await health(server, "ready")).toEqual([
      503,
      { status: "unavailable", reason: "The database does not answer." },
    ]);
    expect(await health(server, "live")).toEqual([200, { status: "live" }]);
    away = false;
    expect(await health(server, "ready")).toEqual(ready);
  });
});

/** A database whose reads wait until they are let go, and say when one has begun. */
function slow() {
  let begin = () => {};
  let release = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const through = (database: Database): Database => ({
    ...database,
    read: async (statement, parameters) => {
      begin();
      await released;
      return database.read(statement, parameters);
    },
  });
  return { begun, release: () => release(), through };
}

const query = "{ topics { label } __typename }";

describe("a server that is stopping", () => {
  it("lets a request under way end with its answer, takes no new ones, and then is gone", async () => {
    const { begun, release, through } = slow();
    const stopping = await startServer({ seeds: false, through });
    const underWay = stopping.ask(query);
    await begun;
    const stopped = stopping.stop();
    await expect(fetch(`${stopping.url}/health/live`)).rejects.toThrow("fetch failed");
    expect(
      await Promise.race([
        stopped.then(() => "stopped"),
        new Promise((resolve) => setTimeout(resolve, 500, "waiting")),
      ]),
    ).toBe("waiting");
    const released = Date.now();
    release();
    expect(await underWay).toMatchObject({ data: { topics: [], __typename: "Query" } });
    await stopped;
    expect(Date.now() - released).toBeLessThan(2_000);
    await expect(stopping.ask(query)).rejects.toThrow("fetch failed");
  });

  it("does not wait for connections that are only kept open", async () => {
    const idle = await startServer({ seeds: false });
    await idle.ask("{ __typename }");
    const began = Date.now();
    await idle.stop();
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it("ends a request that will not end after ten seconds", async () => {
    const { begun, release, through } = slow();
    const stuck = await startServer({ seeds: false, through });
    const cut = new Promise<string>((resolve) => {
      const post = request(
        `${stuck.url}/graphql`,
        { method: "POST", headers: { "content-type": "application/json" } },
        () => resolve("answered"),
      );
      post.on("error", () => resolve("cut"));
      post.end(JSON.stringify({ query }));
    });
    await begun;
    const began = Date.now();
    await Promise.all([stuck.stop(), expect(cut).resolves.toBe("cut")]);
    release();
    expect(Date.now() - began).toBeGreaterThan(9_500);
    expect(Date.now() - began).toBeLessThan(13_000);
  });
});
