import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type SetupStep, setUp, setupSteps } from "../../src/db/setup.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
afterEach(async () => {
  await graph.cypher("MATCH (setup:Setup) WHERE setup.name ENDS WITH '-probe' DELETE setup");
  await graph.cypher("DROP INDEX setup_probe IF EXISTS");
});
afterAll(() => graph.close());

const probe: SetupStep = {
  number: 900,
  name: "900-probe",
  checksum: "one",
  statement: { name: "setup/900-probe", text: "CREATE INDEX setup_probe IF NOT EXISTS FOR (n:Probe) ON (n.probe)" },
};
const steps = [...setupSteps(), probe];

describe("the setup", () => {
  it("has one statement a file, each of a number of its own", () => {
    const all = setupSteps();
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    for (const { statement } of all) expect(statement.text).not.toContain(";");
  });

  it("has been applied whole, and every index answers", async () => {
    expect(await setUp(graph.database)).toEqual([]);
    const rows = await graph.cypher<{ state: string }>("SHOW INDEXES YIELD state RETURN DISTINCT state");
    expect(rows).toEqual([{ state: "ONLINE" }]);
  });

  it("applies a step once, on one of several servers that start together", async () => {
    const applied = await Promise.all([1, 2, 3].map(() => setUp(graph.database, steps)));
    expect(applied.flat()).toEqual(["900-probe"]);
    const [row] = await graph.cypher<{ count: number }>("MATCH (s:Setup {name: '900-probe'}) RETURN count(s) AS count");
    expect(row?.count).toBe(1);
    expect(await graph.cypher("SHOW INDEXES YIELD name WHERE name = 'setup_probe' RETURN name")).toHaveLength(1);
  });

  it("refuses a graph that a newer version has set up, in words that say what to do", async () => {
    await setUp(graph.database, steps);
    await expect(setUp(graph.database)).rejects.toThrow(
      /newer version of dangbo-graph: .*900-probe.*use another database/u,
    );
  });

  it("refuses a step that is not the one the graph was set up with", async () => {
    await setUp(graph.database, steps);
    const changed = [...setupSteps(), { ...probe, checksum: "another" }];
    await expect(setUp(graph.database, changed)).rejects.toThrow(/900-probe is not the one/u);
  });
});

it("keeps every word in the full text index, those too that are stop words elsewhere", async () => {
  await graph.clear();
  await graph.cypher(
    "CREATE (:Entity {id: 'probe', searchLabel: 'an that nghiep', searchText: ['no cong'], searchKind: '_topic'})",
  );
  await graph.cypher("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  const find = (words: string) =>
    graph.cypher("CALL db.index.fulltext.queryNodes('entityWords', $words) YIELD node RETURN node.id AS id", { words });
  for (const words of ["+that +an", "no", "cong +searchKind:_topic^0"])
    expect(await find(words)).toEqual([{ id: "probe" }]);
  expect(await find("+an +searchKind:_place^0")).toEqual([]);
});
