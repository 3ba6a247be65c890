import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { askOf } from "../kit/server.js";

const main = new URL("../../dist/main.js", import.meta.url).pathname;
const dataDir = mkdtempSync(join(tmpdir(), "dangbo-graph-cli-"));
const env = { ...process.env, DATA_DIR: dataDir, PORT: "0", NEO4J_URI: "", NEO4J_PASSWORD: "" };
let server: ChildProcess;
let output = "";
let url = "";

/** Runs a command of the product to its end. */
function run(arguments_: readonly string[], more: Readonly<Record<string, string>> = {}, input = "") {
  const { status, stdout, stderr } = spawnSync("node", [main, ...arguments_], {
    env: { ...env, ...more },
    encoding: "utf8",
    input,
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

beforeAll(async () => {
  server = spawn("node", [main], { env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of server.stdout as AsyncIterable<Buffer>) {
    output += chunk.toString();
    const found = /(http:\/\/\S+)\/graphql/u.exec(output);
    if (found?.[1]) {
      url = found[1];
      break;
    }
  }
}, 240_000);

afterAll(() => {
  server.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

const bundle = {
  format: 1,
  source: null,
  topics: [{ key: "t", label: "Chủ đề của một lệnh" }],
};

describe("the commands beside a running server", () => {
  it("says what is loaded and where it serves", () => {
    expect(output).toMatch(/Loaded: \d+ entities \(.*12 target.*\)\./u);
    expect(output).toContain(`GraphQL API and playground: ${url}/graphql`);
  });

  it("imports a bundle into the graph that the server answers from, once", async () => {
    const file = join(dataDir, "bundle.json");
    writeFileSync(file, JSON.stringify(bundle));
    expect(run(["import", file])).toMatchObject({ status: 0, stdout: `${file}: 1 created, 0 merged, 0 unchanged\n` });
    expect(run(["import", "-"], {}, readFileSync(file, "utf8"))).toMatchObject({
      status: 0,
      stdout: "-: 0 created, 0 merged, 1 unchanged\n",
    });
    const { data } = await askOf(url)("{ topics { label } }");
    expect(data.topics.map(({ label }: { label: string }) => label)).toContain("Chủ đề của một lệnh");
  });

  it("writes nothing in a dry run", async () => {
    const topics = [{ key: "t", label: "Chủ đề không ghi" }];
    expect(run(["import", "--dry-run", "-"], {}, JSON.stringify({ ...bundle, topics })).stdout).toContain("1 created");
    const { data } = await askOf(url)("{ topics { label } }");
    expect(data.topics.map(({ label }: { label: string }) => label)).not.toContain("Chủ đề không ghi");
  });

  it("refuses a broken bundle with a pointer and the others go in", () => {
    const broken = join(dataDir, "broken.json");
    writeFileSync(broken, JSON.stringify({ ...bundle, topics: [{ key: "t" }, { label: 3 }] }));
    const good = join(dataDir, "good.json");
    writeFileSync(good, JSON.stringify(bundle));
    const { status, stdout, stderr } = run(["import", broken, good, join(dataDir, "absent.json")]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\.json: refused[^]*\/topics\/1/u);
    expect(stderr).toContain("absent.json: refused");
    expect(stdout).toContain(`${good}: 0 created, 0 merged, 1 unchanged`);
  });

  it("refuses a file that is not UTF-8, whose letters would be lost, and takes a byte order mark", () => {
    const topics = [{ key: "t", label: "Chủ đề có dấu thứ tự byte" }];
    const latin1 = join(dataDir, "latin1.json");
    writeFileSync(
      latin1,
      Buffer.from(JSON.stringify({ ...bundle, topics: [{ key: "t", label: "Giáo dục" }] }), "latin1"),
    );
    expect(run(["import", latin1])).toMatchObject({ status: 1, stderr: expect.stringContaining("not UTF-8") });
    const marked = join(dataDir, "marked.json");
    writeFileSync(marked, `\uFEFF${JSON.stringify({ ...bundle, topics })}`);
    expect(run(["import", marked])).toMatchObject({
      status: 0,
      stdout: `${marked}: 1 created, 0 merged, 0 unchanged\n`,
    });
  });

  it("keeps apart what is named by signs alone", () => {
    const topics = ["😀", "😂", "!!!", "%", "‰"].map((label) => ({ key: label, label }));
    expect(run(["import", "-"], {}, JSON.stringify({ ...bundle, topics })).stdout).toContain("5 created");
  });

  it("makes derived properties anew beside the server", () => {
    expect(run(["reindex"]).status).toBe(0);
  });

  it("refuses a second server on the same data in words that name the first", () => {
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    expect(stderr).toContain(`pid ${server.pid}`);
    expect(stderr).toContain(url);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it("says in one sentence that the database of NEO4J_URI does not answer", () => {
    const { status, stderr } = run([], { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The database does not answer\. Check NEO4J_URI.*\n$/u);
  });

  it("says in one sentence that its port is taken", () => {
    const { uri, password = "" } = inject("neo4j");
    const { status, stderr } = run([], {
      PORT: new URL(url).port,
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
      SEEDS: "off",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Port \d+ is taken by another program: set PORT to another one.*\n$/u);
  });

  it("names every mistake of the environment at once", () => {
    const { status, stderr } = run([], {
      PORT: "70000",
      SEEDS: "maybe",
      NEO4J_URI: "http://x",
      CORS_ORIGINS: "example.org",
    });
    expect(status).toBe(1);
    for (const name of ["PORT", "SEEDS", "NEO4J_URI", "CORS_ORIGINS"]) expect(stderr).toContain(name);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("refuses at once a folder that cannot be made where no folder can be", ({ skip }) => {
    if (!existsSync("/proc/self")) skip("no /proc here");
    const below = "/proc/dangbo-graph/below";
    const refusal = (folder: string, setting: string) =>
      `The folder ${folder} cannot be used, no folder can be made there: set ${setting} to another folder.\n`;
    for (const DATA_DIR of ["/proc/dangbo-graph", below])
      expect(run([], { DATA_DIR })).toMatchObject({ status: 1, stderr: refusal(DATA_DIR, "DATA_DIR") });
    const { status, stderr } = run([], { DATA_DIR: join(dataDir, "other"), CACHE_DIR: below });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/set CACHE_DIR to another folder\.\n$/u),
    });
    expect(run(["export", "--out", below])).toMatchObject({ status: 2, stderr: expect.stringContaining("(ENOENT)") });
  });

  it("ends with 2 where a command is used wrongly", () => {
    expect(run(["import"]).status).toBe(2);
    expect(run(["no-such-command"]).status).toBe(2);
    expect(run(["--help"]).status).toBe(0);
  });

  it("stops in order at SIGTERM", async () => {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });
});
