import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commandEnv, runCommand } from "../kit/command.js";
import { fileWriter, suiteFolder } from "../kit/folder.js";
import { startServer, type TestServer } from "../kit/server.js";

const example = new URL("../../docs/examples/article.txt", import.meta.url).pathname;

const section = /## From an article to the graph\n([^]*?)\n## /u.exec(
  readFileSync(new URL("../../README.md", import.meta.url), "utf8"),
)?.[1];
/** What the section of the README on it shows in a language. */
const block = (language: string): string => section?.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";

let server: TestServer;
const written = fileWriter(suiteFolder("ingest"));
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
afterAll(() => server.stop());
beforeEach(() => server.clear());

const run = (...arguments_: readonly string[]) =>
  runCommand(["ingest", ...arguments_], { env: { ...commandEnv(), SEEDS: "off" } });
const stored = async () => (await server.cypher<{ n: number }>("MATCH (n:Entity) RETURN count(n) AS n"))[0]?.n;
const lines = (stdout: string): any[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the command ingest", { timeout: 180_000 }, () => {
  it("brings an article's facts into the graph, where the README's search finds its conference", async () => {
    const { status, stdout } = run(example);
    expect(status).toBe(0);
    expect(stdout).toMatch(/article\.txt: [1-9]\d* created, 0 merged, 0 unchanged\n$/u);
    const { data } = await server.ask(block("graphql"));
    expect({ data }).toEqual(JSON.parse(block("json")));
  });

  it("loads the vocabulary into a graph that has none before the first article, as the server would", async () => {
    const { status, stderr } = runCommand(["ingest", example]);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Seed vocabulary\.json: [1-9]\d* created/mu)]);
    expect(runCommand(["ingest", example]).stderr).not.toContain("Seed");
    const { data } = await server.ask("{ indicators { totalCount } }");
    expect(data.indicators.totalCount).toBeGreaterThan(120);
  });

  it("keeps the words that state a fact beside it", async () => {
    run(example);
    const { data } = await server.ask("{ conferences { nodes { evidence(first: 1) { nodes { start end quote } } } } }");
    const [{ start, end, quote }] = data.conferences.nodes[0].evidence.nodes;
    expect(readFileSync(example, "utf8").slice(start, end)).toBe(quote);
  });

  it("creates nothing the second time", () => {
    const created = /: (\d+) created/u.exec(run(example).stdout)?.[1];
    expect(run(example).stdout).toMatch(
      new RegExp(`article\\.txt: 0 created, 0 merged, ${created} unchanged\\n$`, "u"),
    );
  });

  it("says in a dry run what would be created, then what would merge with what, and writes nothing", async () => {
    const before = run("--dry-run", example);
    expect(before.stdout).toMatch(/created, 0 merged, 0 unchanged \(dry run, nothing written\)\n/u);
    expect(before.stdout).toMatch(/\n {2}\+ Conference: .*9/u);
    expect(await stored()).toBe(0);
    run(example);
    const count = await stored();
    const after = run("--dry-run", "--outlet", "Báo Sông Lam", example);
    expect(after.stdout).toMatch(/\n {2}= Conference: .*→ conference:\S+\n/u);
    expect(after.stdout).toMatch(/\n {2}~ Source: .*→ source:\S+\n/u);
    expect(await stored()).toBe(count);
  });

  it("says it to machines as JSON, an article a line", () => {
    const [article, { summary }] = lines(run("--json", "--dry-run", example).stdout);
    expect(article).toMatchObject({ file: example, ok: true, merged: 0, unchanged: 0, warnings: [] });
    expect(article.items).toHaveLength(article.created);
    expect(article.items.find(({ kind }: any) => kind === "Conference")).toEqual({
      kind: "Conference",
      id: expect.stringMatching(/^conference:/u),
      label: expect.stringContaining("9"),
      outcome: "created",
    });
    expect(summary).toEqual({ created: article.created, merged: 0, unchanged: 0, dryRun: true });
  });

  it("refuses what cannot be read, and the others go in", async () => {
    const { status, stdout, stderr } = run(written("a.txt", ""), example);
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.txt: refused, nothing of it was written\n {2}The file is empty/u);
    expect(stdout).toMatch(/created/u);
    expect(await stored()).toBeGreaterThan(0);
  });

  it("stores nothing of a text in another language, and says so", async () => {
    const { status, stdout, stderr } = run(written("en.txt", "The committee met on Monday, as every week."));
    expect(status).toBe(0);
    expect(stdout).toMatch(/en\.txt: no facts, nothing was written\n/u);
    expect(stderr).toMatch(/not Vietnamese/u);
    expect(await stored()).toBe(0);
  });

  it("stores nothing of an article of which a part cannot be stored", async () => {
    const [here, there] = ["https://example.org/1", "https://example.org/2"];
    const other = written("b.txt", readFileSync(example, "utf8").replaceAll("lần thứ 9", "lần thứ 10"));
    run("--url", here, example);
    run("--url", there, other);
    const count = await stored();
    const third = written("c.txt", readFileSync(example, "utf8"));
    // By its text it is the first source, by its address the second.
    const { status, stdout, stderr } = run("--url", there, third);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/c\.txt: refused, nothing of it was written\n {2}\/source /u);
    expect(await stored()).toBe(count);
  });

  it("needs no database where no article can be read", () => {
    const { status } = runCommand(["ingest", written("a.txt", "")], {
      env: { ...process.env, NEO4J_URI: "bolt://127.0.0.1:1" },
    });
    expect(status).toBe(1);
  });

  it("ends with 2 where it is used wrongly", () => {
    expect(run().status).toBe(2);
    expect(run("--published", "hôm qua", example).status).toBe(2);
  });
});
