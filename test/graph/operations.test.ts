import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

const operations = new URL("../../schema/operations/", import.meta.url);
const golden = new URL("operations/", import.meta.url);
const names = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();
const updating = process.env["UPDATE_GOLDEN"] === "1";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The answer less what moves with the clock and what is opaque. */
const settled = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (["updatedAt", "endCursor"].includes(key) ? undefined : value)),
  );

// To rewrite them after a change that is meant: UPDATE_GOLDEN=1 npx vitest run --project graph test/graph/operations.test.ts
describe("each example operation answers as it did", () => {
  it.each(names(operations, ".graphql"))("%s", async (name) => {
    const { data, errors } = await server.ask(readFileSync(new URL(`${name}.graphql`, operations), "utf8"));
    expect(errors, name).toBeUndefined();
    const file = new URL(`${name}.golden.json`, golden);
    if (updating) writeFileSync(file, `${JSON.stringify(settled(data), null, 2)}\n`);
    expect(settled(data), name).toEqual(JSON.parse(readFileSync(file, "utf8")));
  });
});

it("has a golden answer for each operation and none besides", () => {
  expect(names(golden, ".golden.json")).toEqual(names(operations, ".graphql"));
});

it("says when the entity of the look-up example last changed", async () => {
  const { data } = await server.ask(readFileSync(new URL("12-node-by-id.graphql", operations), "utf8"));
  expect(data.node.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  expect(Math.abs(Date.now() - Date.parse(data.node.updatedAt))).toBeLessThan(3_600_000);
});
