import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, conference, importWorld } from "../kit/world.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
beforeEach(() => server.clear());
afterAll(() => server.stop());

const term = (key: string, startYear: number) => ({ key, committee: "bch", startYear, endYear: startYear + 5 });

async function missing(): Promise<Readonly<Record<number, readonly number[]>>> {
  const { data, errors, extensions } = await server.ask(
    "{ committees { nodes { terms { startYear missingOrdinals } } } }",
  );
  expect(errors).toBeUndefined();
  expect(extensions?.cost.statements).toBe(3);
  return Object.fromEntries(
    data.committees.nodes[0].terms.map((each: { startYear: number; missingOrdinals: number[] }) => [
      each.startYear,
      each.missingOrdinals,
    ]),
  );
}

it("names the ordinals below the highest known that no conference of the term has, each term by itself", async () => {
  await importWorld(server, {
    ...city,
    terms: [term("t", 2015), term("u", 2010), term("v", 2005), term("w", 2000)],
    conferences: [
      conference("bảy", { ordinal: 7 }),
      conference("hai", { ordinal: 2 }),
      conference("năm", { ordinal: 5, date: "2016" }),
      conference("không số", { kind: "PLENARY", date: "2017" }),
      conference("một", { ordinal: 1, term: "u" }),
      conference("đại hội", { kind: "CONGRESS", ordinal: 22, term: "w" }),
    ],
  });
  expect(await missing()).toEqual({ 2015: [1, 3, 4, 6], 2010: [], 2005: [], 2000: [] });
});

it("does not count out a misread ordinal in the thousands", async () => {
  await importWorld(server, {
    ...city,
    terms: [term("t", 2015)],
    conferences: [conference("ba", { ordinal: 3 }), conference("nhầm", { ordinal: 2018 })],
  });
  expect(await missing()).toEqual({ 2015: [1, 2] });
});
