import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBundle } from "../../src/bundle/check.js";
import { newExtractor } from "../../src/extract/extractor.js";
import { extract } from "../../src/extract/pipeline.js";
import { sourceText } from "../../src/values/text.js";
import { startServer, type TestServer } from "../kit/server.js";

const example = readFileSync(new URL("../../docs/examples/article.txt", import.meta.url), "utf8");
const query = "query ($input: TextInput!) { extract(input: $input) }";

let server: TestServer;
beforeAll(async () => {
  // A cold thread loads its sources first, which on a busy machine takes its time.
  server = await startServer({ seeds: false, extractor: newExtractor({ deadlineMs: 30_000, patienceMs: 60_000 }) });
});
afterAll(() => server.stop());

const answer = (input: object) => server.ask(query, { input });
const fault = async (input: object) => {
  const { errors } = await answer(input);
  return errors?.[0] && `${errors[0].extensions.code}: ${errors[0].message}`;
};

describe("the query extract", () => {
  it("answers the bundle that the command prints", async () => {
    const known = {
      title: "Hội nghị lần thứ 9",
      outlet: "Báo Mẫu",
      url: "https://example.org/9",
      publishedOn: "2022-07-06",
    };
    for (const given of [{}, known]) {
      const { data, errors } = await answer({ text: example, ...given });
      expect(errors).toBeUndefined();
      const { bundle } = extract({ text: sourceText(example), ...given });
      expect(data.extract).toEqual(JSON.parse(JSON.stringify(bundle)));
    }
  });

  it("answers a sound bundle whose evidence stands where it says", async () => {
    const { data } = await answer({ text: `\uFEFF${example}`.replaceAll("\n", "\r\n").normalize("NFD") });
    expect(checkBundle(data.extract)).toMatchObject({ ok: true });
    const [conference] = data.extract.conferences;
    expect(conference).toMatchObject({ ordinal: 9, date: "2022-07-05" });
    for (const { start, end, quote } of conference.evidence) expect(example.slice(start, end)).toBe(quote);
  });

  it("reads a few texts a request, no more", async () => {
    const fields = ["a", "b", "c", "d", "e"].map((alias) => `${alias}: extract(input: $input)`).join(" ");
    const { errors } = await server.ask(`query ($input: TextInput!) { ${fields} }`, { input: { text: example } });
    expect(errors?.[0]).toMatchObject({
      message: "One request may have at most 4 texts read.",
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("stores nothing", async () => {
    await answer({ text: example });
    expect(await server.cypher("MATCH (n:Entity) RETURN count(n) AS n")).toEqual([{ n: 0 }]);
  });

  it("takes 100,000 units of text and no more", async () => {
    const text = example.repeat(200).slice(0, 100_000);
    expect((await answer({ text })).errors).toBeUndefined();
    expect(await fault({ text: `${text}.` })).toMatch(/^BAD_USER_INPUT: `text` has 100001 .* at most 100000/u);
  });

  it.each([
    [{ text: "" }, /`text` holds no word/u],
    [{ text: " \n…" }, /`text` holds no word/u],
    [{ text: "Đảng bộ \uD800" }, /half a letter/u],
    [{ text: "Đảng bộ", publishedOn: "5/7/2022" }, /PartialDate/u],
    [{ text: "Đảng bộ", publishedOn: "2022-02-30" }, /PartialDate/u],
    [{ text: "Đảng bộ", publishedOn: "9999-12-31" }, /from 1865 to before 2200/u],
    [{ text: "Đảng bộ", url: "javascript:alert(1)" }, /`url` must be an address/u],
    [{ text: "Đảng bộ", title: " " }, /`title` must be one line/u],
    [{ text: "Đảng bộ", outlet: "Báo\u0000Mẫu" }, /`outlet` must be one line/u],
    [{ text: "Đảng bộ", title: "x".repeat(501) }, /`title` has 501 characters/u],
  ])("refuses an input that cannot be, %#", async (input, expected) => {
    expect(await fault(input)).toMatch(expected);
    expect(await fault(input)).toMatch(/^BAD_USER_INPUT/u);
  });

  it("turns away what is beyond its room, ends what takes too long and goes on", async () => {
    const worker = new URL("../extract/endless.worker.ts", import.meta.url);
    const extractor = newExtractor({ worker, threads: 1, waiting: 0, deadlineMs: 4_000, patienceMs: 30_000 });
    const narrow = await startServer({ seeds: false, extractor });
    const code = async (text: string) =>
      (await narrow.ask(query, { input: { text } })).errors?.map(({ extensions }) => extensions.code);
    try {
      const endless = code("mãi mãi");
      await setTimeout(1_000);
      expect(await code("bên cạnh")).toEqual(["UNAVAILABLE"]);
      expect((await narrow.ask("{ statistics { entities { count } } }")).errors).toBeUndefined();
      expect(await endless).toEqual(["TIMEOUT"]);
      expect(await code("sau")).toBeUndefined();
      expect(narrow.faults).toEqual([]);
    } finally {
      await narrow.stop();
    }
  });
});
