import { afterAll, beforeAll, expect, it } from "vitest";
import { statement } from "../../src/db/statement.js";
import { shapes } from "../../src/entities/context.js";
import type { ProgressStatus } from "../../src/entities/progress/progress.type.js";
import { targetSeeks } from "../../src/entities/target/target.args.js";
import { listStatement } from "../../src/read/compose.js";
import { byLabel } from "../../src/read/shape.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { explain } from "../kit/explain.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
afterAll(() => graph.close());

const scan = /^(?:\w*AllNodesScan|\w*NodeByLabelScan|\w*LabelsScan|\w*RelationshipTypes?Scan|CartesianProduct)@/u;

it("a list by status is read from the index on statuses, unless most targets have it", async () => {
  const shape = shapes.TARGET;
  const plan = async (status: readonly ProgressStatus[]) => {
    const seek = targetSeeks({ status: [...status] })["status"] ?? null;
    const { text } = listStatement(shape, "target/filter", seek, byLabel, false);
    const args = { filter: { status }, limit: 2, count: false, low: "", lowTie: "", high: "z", highTie: "z" };
    const steps = await explain(text, { columns: [], folds: {}, args });
    expect(steps.filter((step) => scan.test(step))).toEqual([]);
    return steps.some((step) => step.includes("Target(status)"));
  };
  expect(await plan(["MISSED", "NOT_COMPARABLE"])).toBe(true);
  expect(await plan(["MISSED", "PENDING"])).toBe(false);
});

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
