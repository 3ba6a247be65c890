import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importBundle } from "../../src/bundle/import.js";
import { passageHash, textHash } from "../../src/values/hash.js";
import { article } from "../bundle/import-world.js";
import { runCommand } from "../kit/command.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { fileWriter, suiteFolder } from "../kit/folder.js";

const text = "Ngày 11/12/2018, Thành ủy Mẫu Sơn tổ chức hội nghị lần thứ 15. Đồng chí An Bình chủ trì.\n";
const meeting = { start: 0, end: 61 };
const chair = { start: 63, end: text.length - 1 };
const stated = (at: typeof meeting, more: object = {}) => ({
  ...at,
  confidence: 1,
  passageHash: passageHash(text.slice(at.start, at.end)),
  ...more,
});

const world = (meetingEvidence: object = stated(meeting)) =>
  article({
    source: { title: "Thành ủy họp", outlet: "Báo Mẫu", sha256: textHash(text) },
    conferences: [
      {
        key: "h1",
        committee: "c1",
        term: "t1",
        kind: "PLENARY",
        ordinal: 15,
        date: "2018-12-11",
        evidence: [meetingEvidence],
      },
    ],
    resolutions: [],
    // The person has no evidence of its own: only the relationship leads to the passage.
    people: [
      { key: "p", label: "An Bình", attended: [{ conference: "h1", role: "chủ trì", evidence: [stated(chair)] }] },
    ],
  });

let graph: TestDatabase;
const folder = suiteFolder("attach");
const file = fileWriter(folder);
beforeAll(async () => {
  graph = await testDatabase();
});
beforeEach(() => graph.clear());
afterAll(() => graph.close());

const quotes = async () =>
  (
    await graph.cypher<{ quote: unknown }>(
      "MATCH ()-[r:EVIDENCED_BY|ATTENDED]->() RETURN coalesce(r.quote, r.evidenceQuote) AS quote ORDER BY type(r)",
    )
  ).map(({ quote }) => quote);

describe("attach", () => {
  it("fills the quotes of a text's source into passages and relationships, once", async () => {
    await importBundle(graph.database, world());
    expect(await quotes()).toEqual([[""], null]);
    // As another editor saves it.
    const saved = file("text.txt", `\uFEFF${text.normalize("NFD").replaceAll("\n", "\r\n")}`);
    const first = runCommand(["attach", saved]);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain("2 quotes filled, 0 there already (source:thanh-uy-hop)");
    expect(await quotes()).toEqual([[text.slice(chair.start, chair.end)], text.slice(meeting.start, meeting.end)]);
    expect(runCommand(["attach", saved]).stdout).toContain("0 quotes filled, 2 there already");
  });

  it("writes nothing of a text where a passage does not match, and says which", async () => {
    await importBundle(graph.database, world(stated(meeting, { passageHash: "0123456789abcdef" })));
    const { status, stderr } = runCommand(["attach", "-"], { input: text });
    expect(status).toBe(1);
    expect(stderr).toContain("1 passages of source:thanh-uy-hop do not match, nothing was written");
    expect(stderr).toContain("conference:bch-dang-bo-thanh-pho-mau-son:2015:15: the text from 0 to 61");
    expect(await quotes()).toEqual([[""], null]);
  });

  it("says of each file what became of it, the others are done", async () => {
    await importBundle(graph.database, world());
    const files = [file("other.txt", "Một bài khác."), join(folder, "absent.txt"), file("empty.txt", " \n")];
    const wide = file("wide.txt", Buffer.from(`\uFEFF${text}`, "utf16le"));
    const { status, stdout } = runCommand(["attach", "--json", ...files, wide, file("text.md", text)]);
    expect(status).toBe(1);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ ok }) => ok)).toEqual([false, false, false, false, true, undefined]);
    expect(lines[0].problems[0].message).toContain(textHash("Một bài khác."));
    expect(lines[3].problems[0].message).toContain("looks like UTF-16LE");
    expect(lines[4]).toMatchObject({ source: "source:thanh-uy-hop", filled: 2, present: 0 });
    expect(lines[5]).toEqual({ summary: { files: 5, filled: 2, present: 0 } });
  });
});
