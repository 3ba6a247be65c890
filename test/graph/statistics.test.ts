import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, conference, figure, importWorld, indicators, resolution } from "../kit/world.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
afterAll(() => server.stop());

interface Counts {
  readonly entities: readonly { readonly kind: string; readonly count: number }[];
  readonly relations: readonly { readonly relation: string; readonly count: number }[];
}
async function counts(): Promise<Counts> {
  const { data, errors } = await server.ask("{ statistics { entities { kind count } relations { relation count } } }");
  expect(errors).toBeUndefined();
  return data.statistics;
}
const known = async (name: string) => {
  const { data } = await server.ask(`{ __type(name: "${name}") { enumValues { name } } }`);
  return data.__type.enumValues.map((value: { name: string }) => value.name).toSorted();
};

it("counts every kind and every relation, those without any too", async () => {
  await server.clear();
  const { entities, relations } = await counts();
  expect(entities.map(({ kind }) => kind).toSorted()).toEqual(await known("EntityKind"));
  expect(relations.map(({ relation }) => relation).toSorted()).toEqual(await known("Relation"));
  expect([...entities, ...relations].every(({ count }) => count === 0)).toBe(true);
});

it("counts what was brought in, each kind and relation by itself", async () => {
  await server.clear();
  await importWorld(server, {
    ...city,
    indicators,
    conferences: [conference("Hội nghị 1", { ordinal: 1 }), conference("Hội nghị 2", { ordinal: 2 })],
    resolutions: [
      resolution("Kế hoạch", "PLAN", {
        considered: [
          { conference: "Hội_nghị_1", action: "DISCUSSED" },
          { conference: "Hội_nghị_1", action: "ADOPTED" },
        ],
      }),
    ],
    targets: [figure("Chỉ tiêu", "5", { setBy: ["Hội_nghị_1", "Kế_hoạch"] })],
    results: [figure("Kết quả", "6", { reportedAt: "Hội_nghị_2" })],
  });
  const { entities, relations } = await counts();
  const some = (list: readonly (readonly [string, number])[]) =>
    Object.fromEntries(list.filter(([, count]) => count > 0));
  expect(some(entities.map(({ kind, count }) => [kind, count] as const))).toEqual({
    COMMITTEE: 1,
    TERM: 1,
    CONFERENCE: 2,
    RESOLUTION: 1,
    TARGET: 1,
    RESULT: 1,
    INDICATOR: 1,
    PLACE: 3,
  });
  expect(some(relations.map(({ relation, count }) => [relation, count] as const))).toMatchObject({
    GOVERNS: 1,
    WITHIN: 2,
    TERM_OF: 1,
    HELD_BY: 2,
    DURING: 2,
    CONSIDERED: 2,
    ISSUED_BY: 1,
    SET_BY: 2,
    REPORTED_AT: 1,
    MEASURES: 2,
  });
});
