import { afterAll, beforeAll, expect, it } from "vitest";
import { statement } from "../../src/db/statement.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { explain } from "../kit/explain.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
afterAll(() => graph.close());

const scan = /^(?:\w*AllNodesScan|\w*NodeByLabelScan|\w*LabelsScan|\w*RelationshipTypes?Scan|CartesianProduct)@/u;

it.each([
  "target/judging",
  "target/write-status",
  "import/targets-on",
  "import/targets-assessed",
  "reindex/targets",
  "result/rivals",
  "committee/count-by-status",
  "committee/stated",
  "indicator/series",
  "indicator/series-of-body",
])("%s enters by an index", async (name) => {
  const parameters = {
    ids: ["x"],
    rows: [],
    pairs: [],
    target: [],
    result: [],
    after: "",
    limit: 10,
    columns: [],
    head: [],
    edge: [],
    committee: "x",
    from: "2019-01-01",
    to: null,
    counted: "x",
  };
  const steps = await explain(statement(name).text, parameters);
  expect(steps.filter((step) => scan.test(step))).toEqual([]);
});
