import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, conference, importWorld } from "../kit/world.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
beforeEach(() => server.clear());
afterAll(() => server.stop());

const terms = [...city.terms, { key: "t0", committee: "bch", ordinal: 21, startYear: 2010, endYear: 2015 }];
const world = (...conferences: object[]) => importWorld(server, { ...city, terms, conferences });

/** Each conference's label with its neighbours' in time. */
async function neighbours(): Promise<Readonly<Record<string, readonly [before: string | null, after: string | null]>>> {
  const { data, errors } = await server.ask(
    "{ conferences(first: 100) { nodes { label previous { label } next { label } } } }",
  );
  expect(errors).toBeUndefined();
  return Object.fromEntries(
    data.conferences.nodes.map(({ label, previous, next }: Record<string, any>) => [
      label,
      [previous?.label ?? null, next?.label ?? null],
    ]),
  );
}

describe("the conferences before and after one", () => {
  it("are those of the same body next by date, over terms and kinds, passing by what has no date", async () => {
    await world(
      conference("a", { ordinal: 9, term: "t0", date: "2014-01-01" }),
      conference("b", { ordinal: 1, date: "2015-08" }),
      conference("c", { kind: "OTHER", date: "2015-09-01" }),
      conference("d", { ordinal: 2, date: "2016" }),
      conference("e", { ordinal: 3 }),
    );
    expect(await neighbours()).toEqual({
      a: [null, "b"],
      b: ["a", "c"],
      c: ["b", "d"],
      d: ["c", null],
      e: ["d", null],
    });
  });

  it("are told by ordinal within the term where the date is unknown", async () => {
    await world(
      conference("khóa trước", { ordinal: 4, term: "t0", date: "2012" }),
      conference("2", { ordinal: 2, date: "2016" }),
      conference("4", { ordinal: 4 }),
      conference("7", { ordinal: 7 }),
      conference("không số", { kind: "OTHER" }),
    );
    expect(await neighbours()).toMatchObject({
      4: ["2", "7"],
      7: ["4", null],
      "không số": [null, null],
      2: ["khóa trước", null],
      "khóa trước": [null, "2"],
    });
  });

  it("are told by ordinal where two were held on one day", async () => {
    await world(
      conference("hai", { ordinal: 2, date: "2016-01-01" }),
      conference("một", { ordinal: 1, date: "2016-01-01" }),
      conference("không số", { kind: "OTHER", date: "2016-01-01" }),
      conference("sau", { ordinal: 3, date: "2016-01-02" }),
    );
    expect(await neighbours()).toEqual({
      một: [null, "hai"],
      hai: ["một", "không số"],
      "không số": ["hai", "sau"],
      sau: ["không số", null],
    });
  });

  it("are of no other body, and a congress's number is not one of its plenums'", async () => {
    await importWorld(server, {
      ...city,
      committees: [
        ...city.committees,
        {
          key: "btv",
          label: "Ban Thường vụ",
          organ: "STANDING_COMMITTEE",
          level: "DISTRICT",
          place: "tp",
          partOf: "bch",
        },
      ],
      conferences: [
        conference("đại hội", { kind: "CONGRESS", ordinal: 22 }),
        conference("25", { ordinal: 25 }),
        conference("của thường vụ", { kind: "STANDING", ordinal: 23, committee: "btv" }),
        conference("20", { ordinal: 20 }),
      ],
    });
    expect(await neighbours()).toEqual({
      20: [null, "25"],
      25: ["20", null],
      "đại hội": [null, null],
      "của thường vụ": [null, null],
    });
  });

  it("mirror one another along all that have dates", async () => {
    await world(...[5, 3, 9, 1, 7].map((day) => conference(`ngày ${day}`, { kind: "OTHER", date: `2016-05-0${day}` })));
    const found = await neighbours();
    for (const [label, [before, after]] of Object.entries(found)) {
      if (before) expect(found[before]?.[1]).toBe(label);
      if (after) expect(found[after]?.[0]).toBe(label);
    }
    expect(Object.values(found).filter(([before]) => before === null)).toHaveLength(1);
  });
});
