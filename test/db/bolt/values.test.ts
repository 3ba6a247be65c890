import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBoltReads } from "../../../src/db/bolt/client.js";
import { type Database, date, int, openDatabase } from "../../../src/db/database.js";

const own = openBoltReads(inject("neo4j"));
let driver: Database;
beforeAll(async () => {
  driver = openDatabase({ ...inject("neo4j"), boltReads: "driver" });
  await driver.execute({ name: "test", text: "CREATE (:Test {n: 1})-[:TO]->(:Test)" }, {});
});
afterAll(async () => {
  await driver.execute({ name: "test", text: "MATCH (test:Test) DETACH DELETE test" }, {});
  await own?.close();
  await driver.close();
});

const byOwn = async (text: string, parameters = {}) => own?.read(text, parameters, 10_000, 12_000);
const byDriver = (text: string, parameters = {}) => driver.read({ name: "test", text }, parameters);

async function expectSame(text: string, parameters = {}): Promise<void> {
  const rows = await byOwn(text, parameters);
  expect(rows).not.toBeNull();
  const expected = await byDriver(text, parameters);
  // Vitest's own comparison takes a key named `constructor` for the class.
  if (!isDeepStrictEqual(rows, expected)) expect(rows).toStrictEqual(expected);
  expect(isDeepStrictEqual(rows, expected)).toBe(true);
}

const integers = [7, 8, 15, 16, 31, 32, 52, 53, 54, 62].flatMap((power) =>
  [-1n, 0n, 1n].flatMap((step) => [2n ** BigInt(power) + step, -(2n ** BigInt(power)) + step]),
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("Đảng bộ thành phố", "\u0110a\u0309ng", "\u{1F1FB}\u{1F1F3}", "", "__proto__", "constructor"),
  fc.integer({ min: 200, max: 300 }).map((length) => "ơ".repeat(length)),
  fc.integer({ min: 65_500, max: 65_600 }).map((length) => "x".repeat(length)),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.constantFrom(...integers),
    fc.integer().map(int),
    fc.int8Array({ maxLength: 300 }),
    fc.array(tie("value"), { maxLength: 20 }),
    fc.dictionary(text, tie("value"), { maxKeys: 20 }),
  ),
}));

describe("a client of our own reads what neo4j-driver reads", () => {
  it("of any value that goes there and back", async () => {
    await fc.assert(
      fc.asyncProperty(value, (each) =>
        expectSame("RETURN $value AS value, [$value, {value: $value}] AS more", { value: each }),
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["integers at the edges of their sizes", "UNWIND $integers AS value RETURN value", { integers }],
    [
      "texts of more than a chunk and of more than a reading",
      "RETURN $text AS text",
      { text: "đảng ".repeat(400_000) },
    ],
    [
      "lists and maps of more than 65,536",
      "RETURN range(1, 70000) AS list, $map AS map",
      {
        map: Object.fromEntries(Array.from({ length: 70_000 }, (_, n) => [`k${n}`, `${n}`])),
      },
    ],
    ["many rows", "UNWIND range(1, 20000) AS n RETURN n, toString(n) AS text, [n, n * 0.5] AS list", {}],
    ["no rows, and no columns", "UNWIND [] AS n RETURN n", {}],
    [
      "days",
      "UNWIND [date('2011-09-30'), date('0001-01-01'), date('-0044-03-15'), date('9999-12-31'), $day] AS day RETURN day",
      {
        day: date("1930-02-03"),
      },
    ],
    ["days before the year 100", "RETURN $day AS day, toString($day) AS text", { day: date("0033-04-03") }],
    [
      "instants",
      "UNWIND ['2026-11-01T08:30:00.123456789Z', '1930-02-03T23:59:59+07:00', '0001-01-01T00:00:00-11:30'] AS text RETURN datetime(text) AS at",
      {},
    ],
    [
      "what is left out of maps, and null",
      "RETURN $map AS map, $none AS none",
      { map: { a: undefined, b: null, c: [undefined] }, none: null },
    ],
    ["columns of odd names", "RETURN 1 AS `a b`, 2 AS `ố`", {}],
  ])("of %s", async (_, query, parameters) => {
    await expectSame(query, parameters);
  });

  it.each([
    ["nodes, relationships and paths", "MATCH p = (a:Test)-[r]->() RETURN a, r, p LIMIT 1"],
    ["points", "RETURN point({x: 1, y: 2}) AS at"],
    ["durations", "UNWIND [1, 2] AS n RETURN n, duration('P1D') AS time"],
    ["instants of a zone by its name", "RETURN datetime('2026-11-01T08:30:00[Asia/Ho_Chi_Minh]') AS at"],
    [
      "local times",
      "RETURN localdatetime('2026-11-01T08:30:00') AS at, localtime('08:30') AS time, time('08:30+07:00') AS more",
    ],
    ["days beyond JavaScript's", "RETURN date('+999999999-01-01') AS day"],
  ])("but leaves %s to it, and reads on", async (_, query) => {
    expect(await byOwn(query)).toBeNull();
    expect(await byOwn("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    const database = openDatabase(inject("neo4j"));
    expect(await database.read({ name: "test", text: query }, {})).toStrictEqual(await byDriver(query));
    await database.close();
  });

  it.each([
    ["sets", { value: new Set([1]) }],
    ["functions", { value: () => 1 }],
    ["what has a class", { value: [new Date(0)] }],
  ])("and leaves %s as parameters to it", async (_, parameters) => {
    expect(await byOwn("RETURN 1 AS one", parameters)).toBeNull();
    expect(await byOwn("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });
});

it.each([
  "bolt+s://127.0.0.1:7687",
  "bolt+ssc://127.0.0.1",
  "neo4j://127.0.0.1:7687",
  "neo4j+s://example.org",
  "bolt://user:word@127.0.0.1:7687",
  "bolt://127.0.0.1:7687/?policy=x",
])("is not for %s", (uri) => {
  expect(openBoltReads({ uri })).toBeNull();
});
