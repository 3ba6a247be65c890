import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/db/database.js";
import { startServer, type TestServer } from "../kit/server.js";
import { city, importWorld, resolution } from "../kit/world.js";

const DOCUMENTS = 60;
let [running, most] = [0, 0];
const through = (database: Database): Database => ({
  ...database,
  read: async (statement, parameters) => {
    most = Math.max(most, ++running);
    try {
      return await database.read(statement, parameters);
    } finally {
      running--;
    }
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false, through });
  await importWorld(server, {
    ...city,
    resolutions: Array.from({ length: DOCUMENTS }, (_, n) =>
      resolution(`Kế hoạch ${n}`, "PLAN", { number: `${n + 1}`, implements: n > 0 ? [`Kế_hoạch_${n - 1}`] : [] }),
    ),
  });
});
afterAll(() => server.stop());

it("draws the lineages of a page with as many statements as one, all edges in place", async () => {
  const ask = (first: number) =>
    server.ask(`{ resolutions(first: ${first}) { nodes { id lineage { nodes { id } edges { from to } } } } }`);
  const few = await ask(1);
  const many = await ask(20);
  expect(many.errors).toBeUndefined();
  expect(many.extensions?.cost.statements).toBe(few.extensions?.cost.statements);
  for (const { lineage } of many.data.resolutions.nodes) {
    expect(lineage.edges).toHaveLength(lineage.nodes.length - 1);
  }
});

it("runs no more than eight statements of one request at a time", async () => {
  const { data } = await server.ask("{ resolutions(first: 100) { nodes { id } } }");
  const ids: readonly { readonly id: string }[] = data.resolutions.nodes;
  most = 0;
  const { errors } = await server.ask(
    `{ ${ids.map(({ id }, n) => `p${n}: path(from: "${ids[0]?.id}", to: "${id}") { nodes { id } }`).join(" ")} }`,
  );
  expect(errors).toBeUndefined();
  expect(most).toBe(8);
});
