import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { commandEnv, mainFile, runCommand } from "../kit/command.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { suiteFolder } from "../kit/folder.js";
import { importInventedBodies } from "../kit/invented-bodies.js";

const work = suiteFolder("export");
let graph: TestDatabase;

const run = (...wishes: readonly string[]) => runCommand(["export", ...wishes], { cwd: work });

beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(async () => {
  await graph.clear();
  await importInventedBodies(graph);
});
afterAll(() => graph.close());

describe("export", () => {
  it("prints a bundle a line and nothing else", () => {
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => checkBundle(JSON.parse(line)).ok)).toEqual([true, true]);
  });

  it("writes a file a bundle into a folder that it makes, readable, and reports as JSON", () => {
    const { status, stdout } = run("--out", "bundles/new", "--json");
    expect(status).toBe(0);
    const { entities, files, refused } = JSON.parse(stdout);
    expect({ entities, refused }).toEqual({ entities: 36, refused: [] });
    expect(readdirSync(join(work, "bundles/new")).sort()).toEqual(files);
    expect(files[0]).toBe("no-source.json");
    expect(readFileSync(join(work, "bundles/new/no-source.json"), "utf8")).toContain('\n  "format": 1,\n');
  });

  it("writes each of the other formats", () => {
    expect(JSON.parse(run("--format", "jsonld").stdout)["@graph"]).toHaveLength(36);
    expect(run("--format", "graphml").stdout.match(/<node /gu)).toHaveLength(36);
    expect(run("--format", "csv", "--out", "csv")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^36 entities in \d+ files in csv\n$/u),
    });
    expect(readdirSync(join(work, "csv"))).toEqual(expect.arrayContaining(["Target.csv", "Key.csv", "import.txt"]));
  });

  it("says that the graph is empty, which is no fault", async () => {
    await graph.clear();
    expect(run()).toEqual({ status: 0, stdout: "", stderr: "The graph is empty.\n" });
    expect(JSON.parse(run("--format", "jsonld").stdout)["@graph"]).toEqual([]);
  });

  it("ends with 2 and a sentence where it is used wrongly", () => {
    writeFileSync(join(work, "file"), "x");
    expect(run("--format", "xml")).toMatchObject({ status: 2, stderr: expect.stringContaining("graphml") });
    expect(run("--format", "csv")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^CSV is several files.*\n$/u),
    });
    expect(run("--spreadsheet-safe").status).toBe(2);
    expect(run("--out", ".")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^The folder \. is not empty.*\n$/u),
    });
    expect(run("--out", "file")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^file is no folder.*\n$/u),
    });
    expect(run("--out", "file/below")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("file/below"),
    });
  }, 180_000);

  it("ends with 1 where the graph holds what no bundle can, and writes the others", async () => {
    await graph.cypher(
      "CREATE (:Entity:Conference {id: 'conference:lost', labelVi: 'Không ai tổ chức', kind: 'PLENARY'})",
    );
    const { status, stdout, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^what no source states: not written, \/conferences\/\d+\/committee /u);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  it("ends quietly where nobody reads on", async () => {
    const child = spawn("node", [mainFile, "export", "--format", "jsonld"], {
      env: commandEnv(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.once("exit", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
