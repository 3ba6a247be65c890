import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importBundle } from "../../src/bundle/import.js";
import { reindex } from "../../src/bundle/reindex.js";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { classPath } from "../../src/db/embedded/jars.js";
import { findJava } from "../../src/db/embedded/java.js";
import { setUp } from "../../src/db/setup.js";
import { exportCsv } from "../../src/export/csv.js";
import { article } from "../bundle/import-world.js";
import { start } from "../db/embedded/world.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { suiteFolder } from "../kit/folder.js";
import { importInventedBodies } from "../kit/invented-bodies.js";
import { cacheDir } from "../kit/own-neo4j.js";
import { differences, snapshot } from "../kit/snapshot.js";

let graph: TestDatabase;
const work = suiteFolder("csv");
const folder = (name: string): string => {
  mkdirSync(join(work, name));
  return join(work, name);
};
const rows = (path: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(path, "utf8"), { columns: true });

const quote = 'Hội nghị "lần thứ 15",\nmở rộng';
const world = article({
  topics: [{ key: "t", label: "=1+1", aliases: ["+84", "một; hai, ba"] }],
  people: [{ key: "n", label: "-Bình" }],
  conferences: [
    {
      key: "h1",
      committee: "c1",
      kind: "PLENARY",
      date: "2018-12-11",
      evidence: [{ start: 0, end: quote.length, quote, confidence: 1 }],
    },
  ],
});

beforeAll(async () => {
  graph = await testDatabase();
  await loadSeeds(graph.database, new URL("../../seeds/", import.meta.url));
  await importInventedBodies(graph);
  expect((await importBundle(graph.database, world)).problems).toEqual([]);
});
afterAll(() => graph.close());

it("is what neo4j-admin makes the same graph of", async () => {
  const out = folder("whole");
  await exportCsv(graph.database, out, { quotes: true });
  const dataDir = folder("data");
  await adminImport(out, join(dataDir, "neo4j"));
  const { database } = await start(dataDir);
  const cypher: TestDatabase["cypher"] = (text) => database.read({ name: "test", text }, {});
  await setUp(database);
  const made = await snapshot(cypher);
  expect(differences(await snapshot(graph.cypher), made)).toEqual({ lost: [], added: [] });
  expect(await importBundle(database, world)).toMatchObject({ created: 0, merged: 0, problems: [] });
  await reindex(database, () => {});
  expect(await cypher("MATCH (n:Entity) WHERE n.aliases IS NULL RETURN n.id")).toEqual([]);
}, 240_000);

/** Runs the command of import.txt to the letter, with the jars in place of a whole Neo4j. */
async function adminImport(from: string, home: string): Promise<void> {
  mkdirSync(join(home, "conf"), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), "db.tx_log.preallocate=false\n");
  const [, ...words] = readFileSync(join(from, "import.txt"), "utf8")
    .trim()
    .split(/[\s\\]+/u);
  const { command } = await findJava(process.env["JAVA_HOME"], process.env);
  execFileSync(command, ["-cp", classPath(join(cacheDir, "jars")), "org.neo4j.cli.AdminTool", ...words], {
    cwd: from,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

it("leaves the text of others out unless asked for it, and keeps its hash", async () => {
  const out = folder("bare");
  await exportCsv(graph.database, out);
  for (const name of readdirSync(out)) expect(readFileSync(join(out, name), "utf8")).not.toContain('mở rộng"');
  const passage = rows(join(out, "EVIDENCED_BY.csv")).find((row) =>
    row[":START_ID(Entity)"]?.startsWith("conference:bch-dang-bo-thanh-pho-mau-son"),
  );
  expect(passage).toMatchObject({ "passageHash:string": expect.stringMatching(/^[0-9a-f]{16}$/u) });
  expect(passage).not.toHaveProperty("quote:string");
});

it("has a row for each end of each relationship", async () => {
  const out = folder("ends");
  const files = await exportCsv(graph.database, out);
  const entities = new Set(
    files
      .filter(({ name, role }) => role === "nodes" && name !== "Key.csv")
      .flatMap(({ name }) => rows(join(out, name)).map((row) => row["id:ID(Entity)"])),
  );
  for (const { name } of files.filter(({ role }) => role === "relationships")) {
    for (const row of rows(join(out, name))) expect(entities).toContain(row[":END_ID(Entity)"]);
  }
});

it("makes cells harmless that a spreadsheet would run, on request", async () => {
  const out = folder("safe");
  await exportCsv(graph.database, out, { safe: true });
  const labels = [...rows(join(out, "Topic.csv")), ...rows(join(out, "Person.csv"))].map(
    (row) => row["labelVi:string"],
  );
  expect(labels).toEqual(expect.arrayContaining(["'=1+1", "'-Bình"]));
  for (const name of readdirSync(out)) {
    for (const row of parse(readFileSync(join(out, name), "utf8")) as readonly (readonly string[])[]) {
      expect(row.filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^-\d+$/u.test(cell))).toEqual([]);
    }
  }
  expect(existsSync(join(out, "import.txt"))).toBe(false);
});
