import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { mainFile, runCommand } from "../kit/command.js";
import { suiteFolder } from "../kit/folder.js";

const example = new URL("../../docs/examples/article.txt", import.meta.url).pathname;
const text = readFileSync(example, "utf8");

const folder = suiteFolder("extract");
const at = (name: string) => join(folder, name);
beforeAll(() => {
  mkdirSync(at("many/deep"), { recursive: true });
  writeFileSync(at("many/a.txt"), text);
  writeFileSync(at("many/b.md"), `# Huyện Sông Lam Hạ họp\n\n${text}`);
  const paragraphs = text.split("\n").filter(Boolean);
  writeFileSync(
    at("many/deep/c.html"),
    `<!DOCTYPE html><html><head><title>x</title><meta property="og:title" content="Hội nghị"><meta property="article:published_time" content="2022-07-06T08:00:00+07:00"></head><body><nav><a href="/">Trang chủ</a></nav><article>${paragraphs.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`,
  );
  writeFileSync(at("many/d.json"), "{}");
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("pdf.txt"), "%PDF-1.4");
  writeFileSync(at("english.txt"), "The committee met on Monday and discussed the budget of the coming year.\n");
  writeFileSync(at("huge.txt"), "");
  truncateSync(at("huge.txt"), 50_000_000);
});

/** Runs without a database, a home of its own, or a configuration that would do. */
const run = (arguments_: readonly string[], input = "") =>
  runCommand(["extract", ...arguments_], {
    env: { ...process.env, NEO4J_URI: "bolt://127.0.0.1:1", PORT: "none" },
    input,
  });
const bundlesIn = (stdout: string): any[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("the command extract", { timeout: 60_000 }, () => {
  it("prints one bundle on one line and nothing else", () => {
    const { status, stdout, stderr } = run([example]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.match(/\n/gu)).toHaveLength(1);
    const [bundle] = bundlesIn(stdout);
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
    expect(bundle.conferences).toMatchObject([{ ordinal: 9, date: "2022-07-05" }]);
  });

  it("reads the standard input alike", () => {
    expect(run(["-"], text).stdout).toBe(run([example]).stdout);
  });

  it("reads a folder's texts and pages, in order", () => {
    const { status, stdout } = run([at("many")]);
    expect(status).toBe(0);
    const bundles = bundlesIn(stdout);
    expect(bundles).toHaveLength(3);
    for (const { conferences } of bundles) expect(conferences).toMatchObject([{ ordinal: 9, date: "2022-07-05" }]);
    expect(bundles[1].source.title).toBe("Huyện Sông Lam Hạ họp");
    expect(bundles[2].source).toMatchObject({ title: "Hội nghị", publishedOn: "2022-07-06" });
  });

  it("takes what is said beside the article before what it says of itself", () => {
    const said = ["--title", "Tên", "--outlet", "Báo", "--url", "https://example.org/1", "--published", "2022-07"];
    const [{ source }] = bundlesIn(run([at("many/deep/c.html"), ...said]).stdout);
    expect(source).toMatchObject({
      title: "Tên",
      outlet: "Báo",
      url: "https://example.org/1",
      publishedOn: "2022-07",
    });
  });

  it("goes on after what cannot be read, and ends with 1", () => {
    const { status, stdout, stderr } = run([at("empty.txt"), at("pdf.txt"), at("absent"), at("huge.txt"), example]);
    expect(status).toBe(1);
    expect(bundlesIn(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/empty\.txt: refused\n {2}The file is empty/u);
    expect(stderr).toMatch(/pdf\.txt: refused\n {2}The file looks like a PDF/u);
    expect(stderr).toMatch(/absent: refused\n {2}there is no such file/u);
    expect(stderr).toMatch(/huge\.txt: refused\n {2}The file has 50 MB/u);
  });

  it.runIf(existsSync("/dev/full"))("ends with 1 and says so where its output cannot be written", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync("node", [mainFile, "extract", example], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toBe("What was to go to the output could not be written: no space is left there.\n");
  });

  it("shows the signs of a name or a text that would steer a terminal, in place of sending them", () => {
    const name = "\u001B[31m\nđỏ.txt";
    writeFileSync(at(name), `${text}\n\u001B]0;tên\u0007\n`);
    const { stdout } = run(["--explain", at(name)]);
    expect(stdout).not.toContain("\u001B");
    expect(stdout).toMatch(/^# .*\\u001b\[31m\\u000ađỏ\.txt\n/u);
    const { stderr } = run([at(`${name}.absent`)]);
    expect(stderr).toMatch(/^.*\\u001b\[31m\\u000ađỏ\.txt\.absent: refused\n/u);
  });

  it("warns of a text in another language, which has no facts, and ends with 0", () => {
    const { status, stdout, stderr } = run([at("english.txt")]);
    expect(status).toBe(0);
    expect(Object.keys(bundlesIn(stdout)[0]).filter((key) => !["format", "source"].includes(key))).toEqual([]);
    expect(stderr).toMatch(/english\.txt: .*not Vietnamese/u);
  });

  it("explains sentence by sentence, to people and to machines", () => {
    const people = run(["--explain", example]);
    expect(people.status).toBe(0);
    expect(people.stdout).toMatch(/lần thứ 9[^]*\n {4}\S.* \[\S+\] \d+–\d+\n/u);
    expect(people.stdout).toMatch(/\n= .*conferences 1/u);
    const [{ file, sentences }] = bundlesIn(run(["--explain", "--json", example]).stdout);
    expect(file).toBe(example);
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.readings.length === 0).toBe(sentence.passedOver !== null);
    }
    expect(sentences.some(({ readings }: any) => readings.length > 0)).toBe(true);
  });

  it.each([
    [[]],
    [["--url", "ftp://example.org", "-"]],
    [["--published", "5/7/2022", "-"]],
    [["--title", "Tên", "-", "-"]],
    [["--no-such-option", "-"]],
  ])("ends with 2 where it is used wrongly: %j", (arguments_) => {
    const { status, stdout, stderr } = run(arguments_, text);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^error: .*\n/u);
  });
});
