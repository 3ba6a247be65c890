import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commandEnv, mainFile, runCommand } from "../kit/command.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { fileWriter, suiteFolder } from "../kit/folder.js";
import { articleLines, FACTS_AN_ARTICLE } from "../kit/many-articles.js";
import { ownNeo4j } from "../kit/own-neo4j.js";
import { graphTexts } from "../kit/snapshot.js";

let graph: TestDatabase;
const folder = suiteFolder("import");
const file = fileWriter(folder);
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const topic = (label: unknown) => JSON.stringify({ format: 1, source: null, topics: [{ key: "t", label }] });
const labels = async () =>
  (await graph.cypher<{ label: string }>("MATCH (n:Topic) RETURN n.labelVi AS label ORDER BY label")).map(
    ({ label }) => label,
  );

describe("import of many bundles", () => {
  it("refuses a bad line with its place, a pointer and the reason, and the others go in", async () => {
    const lines = file("many.ndjson", `${topic("Một")}\n\n${topic(3)}\r\n{"format": 1\n${topic("Hai")}`);
    const { status, stdout, stderr } = runCommand(["import", lines]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/many\.ndjson, line 3: refused, nothing of it was written\n {2}\/topics\/0\/label /u);
    expect(stderr).toMatch(/many\.ndjson, line 4: refused, nothing of it was written\n {2}it is no JSON/u);
    expect(stdout).toBe(`${lines}: 2 bundles (2 refused): 2 created, 0 merged, 0 unchanged\n`);
    expect(await labels()).toEqual(["Hai", "Một"]);
    expect(runCommand(["import", lines]).stdout).toContain("0 created, 0 merged, 2 unchanged");
  });

  it("takes lines from the standard input, also where the first is broken", async () => {
    expect(runCommand(["import", "-"], { input: `{"format":\n${topic("Ba")}\n` }).status).toBe(1);
    expect(await labels()).toEqual(["Ba"]);
  });

  it("takes folders, however deep, and says all of it as JSON", async () => {
    mkdirSync(join(folder, "tree", "deep"), { recursive: true });
    file("tree/b.json", JSON.stringify(JSON.parse(topic("Bốn")), null, 2));
    file("tree/deep/c.jsonl", `${topic("Năm")}\n${topic(5)}\n`);
    file("tree/notes.txt", "no bundle");
    const { status, stdout, stderr } = runCommand(["import", "--json", join(folder, "tree")]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const said = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(said).toMatchObject([
      { file: join(folder, "tree/b.json"), ok: true, created: 1, merged: 0, unchanged: 0 },
      { file: join(folder, "tree/deep/c.jsonl"), line: 1, ok: true, created: 1 },
      { file: join(folder, "tree/deep/c.jsonl"), line: 2, ok: false, problems: [{ pointer: "/topics/0/label" }] },
      { summary: { bundles: 2, refused: 1, created: 2, merged: 0, unchanged: 0 } },
    ]);
  });

  it("says of each bad input what is wrong with it, stores nothing of it, and does the rest", async () => {
    mkdirSync(join(folder, "bare"));
    const bad = [
      ["empty.json", "", "it is empty"],
      ["blank.ndjson", "\n \n", "it is empty"],
      ["binary.json", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0xff]), "it is a binary file"],
      ["junk.json", Buffer.alloc(50_000_000, "rubbish "), "it is no JSON"],
      ["wide.json", Buffer.from(`\uFEFF${topic("Sáu")}`, "utf16le"), "looks like UTF-16LE"],
      ["latin.json", Buffer.from(topic("Giáo dục và đào tạo của xã"), "latin1"), "it is not UTF-8 but looks like"],
      ["other.json", '{"name": "x"}', "/format "],
      ["deep.json", `{"format":1,"source":null,"topics":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, "/topics/0 "],
      ["list.json", "[1, 2]", "/ "],
      [
        "twice.json",
        topic("Tám").replace('"label"', '"label":"Chín","l\\u0061bel"'),
        "/topics/0/label stands there more than once",
      ],
      ["lists.ndjson", topic("Tám").replace("{", '{"topics":[],'), "/topics stands there more than once"],
      [
        "deeper.json",
        topic("Tám").replace("{", `{"topics":${"[".repeat(200_000)}${"]".repeat(200_000)},`),
        "is nested too deeply",
      ],
    ] as const;
    const files = bad.map(([name, content]) => file(name, content));
    const { status, stdout, stderr } = runCommand([
      "import",
      ...files,
      join(folder, "absent.json"),
      join(folder, "bare"),
      file("good.json", topic("Bảy")),
    ]);
    expect(status).toBe(1);
    const said = stderr.split(/^(?=\S)/mu);
    for (const [name, , message] of bad)
      expect(
        said.find((each) => each.includes(name)),
        name,
      ).toContain(message);
    expect(stderr).toMatch(/absent\.json: refused[^]*there is no such file/u);
    expect(stderr).toMatch(/bare: refused[^]*no file that ends in \.json, \.ndjson, \.jsonl/u);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(stderr.length).toBeLessThan(20_000);
    expect(stdout).toBe(`${join(folder, "good.json")}: 1 created, 0 merged, 0 unchanged\n`);
    expect(await labels()).toEqual(["Bảy"]);
  });
});

describe("an import that is killed", () => {
  it("goes on when it is started again and ends with the same graph", async () => {
    const articles = 160;
    const many = file("articles.ndjson", [...articleLines(articles)].join(""));
    expect(runCommand(["import", many]).status).toBe(0);
    const expected = await graphTexts(graph);
    await graph.clear();

    const first = spawn("node", [mainFile, "import", "--json", many], {
      env: commandEnv(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(first.stdout, "data");
    first.kill("SIGKILL");
    await once(first, "exit");
    const [half] = await graph.cypher<{ count: number }>("MATCH (c:Conference) RETURN count(c) AS count");
    expect(half?.count).toBeGreaterThan(0);
    expect(half?.count).toBeLessThan(articles);

    const again = runCommand(["import", many]);
    expect(again.status).toBe(0);
    const created = Number(/(\d+) created/u.exec(again.stdout)?.[1]);
    expect(created).toBeLessThanOrEqual((articles - (half?.count ?? 0)) * FACTS_AN_ARTICLE + 100);
    expect(await graphTexts(graph)).toEqual(expected);
  }, 300_000);
});

describe("an import whose database is killed", () => {
  it("says so and ends with 1", async () => {
    const { started, stop } = await ownNeo4j({ name: "killed", log: () => {} });
    try {
      const { uri, user, password, pid } = await started;
      const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
      const many = file("killed.ndjson", [...articleLines(400)].join(""));
      const command = spawn("node", [mainFile, "import", "--json", many], { env, stdio: ["ignore", "pipe", "pipe"] });
      const said: string[] = [];
      command.stderr.on("data", (chunk) => said.push(String(chunk)));
      await once(command.stdout, "data");
      command.stdout.resume();
      process.kill(pid, "SIGKILL");
      const [status] = await once(command, "exit");
      expect(said.join("")).toMatch(/database/iu);
      expect(status).toBe(1);
    } finally {
      await stop();
    }
  }, 120_000);
});
