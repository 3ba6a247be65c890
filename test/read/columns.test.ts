import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Database, Parameters } from "../../src/db/database.js";
import { startServer, type TestServer } from "../kit/server.js";

interface Seen {
  readonly name: string;
  readonly parameters: Parameters;
}
const seen: Seen[] = [];
const watched = (database: Database): Database => ({
  ...database,
  read: (statement, parameters) => {
    seen.push({ name: statement.name, parameters });
    return database.read(statement, parameters);
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ through: watched });
});
beforeEach(() => void seen.splice(0));
afterAll(() => server.stop());

const id = "conference:bch-dang-bo-thanh-pho-lang-son:2015:15";
async function reading(query: string, variables = {}): Promise<readonly Parameters[]> {
  const { errors } = await server.ask(query, variables);
  expect(errors, query).toBeUndefined();
  return seen.map(({ parameters }) => parameters);
}
const none = { committee: [], term: [] };

it("reads of a node the properties behind the fields asked for and no others", async () => {
  expect(await reading(`{ conference(id: "${id}") { id } }`)).toMatchObject([{ columns: [], folds: none }]);
  seen.splice(0);
  expect(await reading(`{ conference(id: "${id}") { theme label ordinal } }`)).toMatchObject([
    { columns: ["labelVi", "ordinal", "theme"], folds: none },
  ]);
  seen.splice(0);
  expect(await reading(`{ conference(id: "${id}") { label english: label(lang: EN) } }`)).toMatchObject([
    { columns: ["labelEn", "labelVi"] },
  ]);
  seen.splice(0);
  expect(await reading(`{ conference(id: "${id}") { reviewPeriod { start } } }`)).toMatchObject([
    { columns: ["reviewEnd", "reviewLabel", "reviewStart"] },
  ]);
});

it("reads of a quantity the parts asked for, and all that its words need", async () => {
  const [row] = await reading("{ targets { nodes { quantity { unit } } } }");
  expect(row).toMatchObject({ columns: ["unit"] });
  seen.splice(0);
  const [words] = await reading("{ targets { nodes { quantity { text } } } }");
  expect(words?.["columns"]).toEqual(
    expect.arrayContaining(["comparator", "value", "upper", "change", "unitText", "per"]),
  );
  expect(words?.["columns"]).not.toContain("labelVi");
});

it("reads a folded neighbour with what is asked of it, and none where none is asked for", async () => {
  expect(await reading(`{ conference(id: "${id}") { committee { organ } } }`)).toMatchObject([
    { columns: [], folds: { committee: [["organ"]], term: [] } },
  ]);
  seen.splice(0);
  const further = `{ conference(id: "${id}") { committee { organ organs { label } } } }`;
  expect((await reading(further))[0]).toMatchObject({ folds: { committee: [["id", "organ"]] } });
});

it("leaves out what @skip, @include and fragments on other types leave out", async () => {
  const query = `query ($no: Boolean!) { conference(id: "${id}") { date @include(if: $no) ...F @include(if: $no) ... on Entity { aliases } term @skip(if: true) { label } } }
    fragment F on Conference { theme committee { label } }`;
  expect(await reading(query, { no: false })).toMatchObject([{ columns: ["aliases"], folds: none }]);
});

it("reads a page's rows only where rows are asked for, and counts only where a count is", async () => {
  const args = async (asked: string) => (await reading(`{ conferences(first: 7) { ${asked} } }`)).at(-1)?.["args"];
  expect(await args("totalCount")).toMatchObject({ limit: 0, count: true });
  expect(await args("nodes { id }")).toMatchObject({ limit: 7, count: false });
  expect(await args("edges { cursor } totalCount")).toMatchObject({ limit: 7, count: true });
  expect(await args("pageInfo { hasNextPage }")).toMatchObject({ limit: 8, count: false });
});

it("reads of a relationship and of evidence what is asked of them", async () => {
  await reading(
    `{ conference(id: "${id}") { considered { nodes { action resolution { kind } } } evidence { nodes { start } } } }`,
  );
  const by = (name: string) => seen.find((each) => each.name.includes(name))?.parameters;
  expect(by("considered")).toMatchObject({ edge: ["action"], columns: ["kind"] });
  expect(by("evidence")).toMatchObject({ columns: ["start"] });
});

it("reads of entities of any kind the union of what the fragments ask of each", async () => {
  const [row] = await reading(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Topic { label } ... on Conference { theme } } }",
    { ids: [id] },
  );
  expect(row?.["columns"]).toEqual(["labelVi", "theme"]);
});
