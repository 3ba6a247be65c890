import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBundle } from "../../src/bundle/import.js";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { statement } from "../../src/db/statement.js";
import { readingsStatement } from "../../src/graph/citation.store.js";
import { explain } from "../kit/explain.js";
import { startServer, type TestServer } from "../kit/server.js";
import { citationWorld } from "./citation-world.js";

let server: TestServer;
const idBy = new Map<string, string>();
const id = (key: string) => idBy.get(key) ?? `no id of ${key}`;

beforeAll(async () => {
  server = await startServer({ seeds: false });
  const report = await importBundle(server.database, citationWorld);
  expect(report.problems).toEqual([]);
  const documents = await server.cypher<{ id: string; subject: string; date: string }>(
    "MATCH (n:Resolution) RETURN n.id AS id, coalesce(n.subject, n.labelVi) AS subject, n.issuedOn AS date",
  );
  for (const { key, subject, label } of citationWorld.resolutions ?? []) {
    idBy.set(key, documents.find((one) => one.subject === (subject ?? label))?.id ?? "");
  }
  const meetings = await server.cypher<{ id: string; date: string }>(
    "MATCH (n:Conference) RETURN n.id AS id, n.date AS date",
  );
  for (const { key, date } of citationWorld.conferences ?? [])
    idBy.set(key, meetings.find((one) => one.date === date)?.id ?? "");
  const [source] = await server.cypher<{ id: string }>("MATCH (n:Source) RETURN n.id AS id");
  idBy.set("bài báo", source?.id ?? "");
});
afterAll(() => server.stop());

const query = `query ($text: String!, $citedIn: ID) {
  resolveCitation(text: $text, citedIn: $citedIn) { confidence vi: reason en: reason(lang: EN) resolution { id resolved issuedOn } }
}`;
interface Candidate {
  readonly confidence: number;
  readonly vi: string;
  readonly en: string;
  readonly resolution: { readonly id: string; readonly resolved: boolean };
}

async function readings(text: string, citedIn: string | null = null): Promise<readonly Candidate[]> {
  const { data, errors } = await server.ask(query, { text, citedIn: citedIn && id(citedIn) });
  expect(errors).toBeUndefined();
  return data.resolveCitation;
}
const keysOf = (found: readonly Candidate[]) =>
  found.map(({ resolution }) => [...idBy].find(([, value]) => value === resolution.id)?.[0] ?? "?");

describe("resolveCitation", () => {
  it("tells two terms' directives of one number apart by the date of the conference that cites", async () => {
    const early = await readings("Chỉ thị 05", "hn-2012");
    expect(keysOf(early)).toEqual(["ct-2011"]);
    const late = await readings("Chỉ thị 05", "hn-2016");
    expect(keysOf(late)[0]).toBe("ct-2016");
    expect(keysOf(late)).toContain("ct-2011");
    expect(late[0]?.confidence).toBeGreaterThan(late[1]?.confidence ?? 1);
    expect(late[0]?.vi).toMatch(/trước văn bản trích dẫn 6 tháng.*cấp trên/u);
    expect(late[0]?.en).toMatch(/6 months before the citing text.*above the citing one/u);
  });

  it("never offers a document later than the text that cites it", async () => {
    expect(keysOf(await readings("CT 05 của Ban Thường vụ Tỉnh ủy", "hn-2016"))).not.toContain("ct-2018");
    expect(await readings("Chỉ thị 05", "hn-2011")).toEqual([]);
    expect(await readings("Chỉ thị số 05 ngày 1/1/2021 của Ban Thường vụ Tỉnh ủy Hồng Lam", "hn-2016")).toEqual([]);
  });

  it("ranks a document of the hierarchy above one of another province, though that is nearer in time", async () => {
    const found = await readings("Chỉ thị 05", "hn-2016");
    expect(keysOf(found).indexOf("ct-khac")).not.toBe(0);
    const other = found.find(({ resolution }) => resolution.id === id("ct-khac"));
    expect(other?.confidence ?? 0).toBeLessThan(0.1);
  });

  it("takes a source for as late as the newest conference that it tells of", async () => {
    expect(keysOf(await readings("chi thi so 05", "bài báo"))[0]).toBe("ct-2016");
    expect(keysOf(await readings("chi thi so 05", "bài báo"))).not.toContain("ct-2018");
  });

  it("finds the same by word, abbreviation, symbol, without marks, decomposed and in capitals", async () => {
    for (const text of [
      "Chỉ thị 05",
      "CT 05",
      "chi thi so 5",
      "05-CT/TU",
      "CHỈ THỊ SỐ 05",
      "Chỉ thị số 05".normalize("NFD"),
      "05-CT-TU",
    ]) {
      expect(keysOf(await readings(text, "hn-2016"))[0], text).toBe("ct-2016");
    }
  });

  it("believes an exact date, issuer and subject more than a number alone", async () => {
    const [bare] = await readings("Chỉ thị 05", "hn-2012");
    const [full] = await readings(
      "Chỉ thị số 05 ngày 11/3/2011 của Ban Thường vụ Tỉnh uỷ Hồng Lam về nâng cao chất lượng giáo dục phổ thông",
    );
    expect(full?.resolution.id).toBe(id("ct-2011"));
    expect(full?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
    expect(full?.confidence).toBeGreaterThan(0.95);
  });

  it("names no plenum but that of the term cited, and by the text's date where no term is", async () => {
    expect(keysOf(await readings("Nghị quyết Trung ương 4 khóa XI"))).toEqual(["tw-4-xi"]);
    expect(keysOf(await readings("NQ TW 4 khoá 12"))).toEqual(["tw-4-xii"]);
    expect(keysOf(await readings("Nghị quyết Trung ương 4 khóa XI, XII")).toSorted()).toEqual(["tw-4-xi", "tw-4-xii"]);
    expect(keysOf(await readings("Nghị quyết Trung ương 4", "hn-2016"))).toEqual(["tw-4-xi"]);
  });

  it("finds a document that only its symbol numbers, and one by its subject alone", async () => {
    expect(keysOf(await readings("Kế hoạch số 65-KH/TU năm 2016"))).toEqual(["kh-65"]);
    expect(keysOf(await readings("Nghị quyết về phát triển du lịch cộng đồng", "hn-2016"))).toEqual(["nq-2016"]);
    expect(await readings("Nghị quyết về nuôi trồng thủy sản nước lợ", "hn-2016")).toEqual([]);
  });

  it("finds a document by its day and issuer where no number is cited", async () => {
    const text = "Chỉ thị ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy";
    expect(keysOf(await readings(text, "hn-2012"))).toEqual(["ct-2011"]);
    expect(await readings(text.replace("11/3", "12/3"), "hn-2012")).toEqual([]);
  });

  it("names a congress's document by the body named and the congress's number", async () => {
    expect(keysOf(await readings("Nghị quyết Đại hội Đảng bộ tỉnh Hồng Lam lần thứ XVI"))).toEqual(["nq-dh"]);
    expect(
      keysOf(await readings("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2015-2020", "hn-2016")),
    ).toEqual(["nq-dh"]);
    expect(await readings("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV", "hn-2016")).toEqual([]);
  });

  it("keeps to the place that the issuer's name gives", async () => {
    expect(keysOf(await readings("Chỉ thị 05 của Tỉnh ủy Bạch Vân"))).toEqual(["ct-khac"]);
    expect(await readings("Chỉ thị 05 của UBND tỉnh Hồng Lam")).toEqual([]);
  });

  it("reads every document of a plural citation", async () => {
    const found = keysOf(await readings("Chỉ thị 05 và Nghị quyết 05 của Tỉnh ủy Hồng Lam", "hn-2016"));
    expect(found.slice(0, 2).toSorted()).toEqual(["ct-2016", "nq-2016"]);
  });

  it("offers resolved documents only, with a confidence between 0 and 1, the likeliest first", async () => {
    const found = await readings("Chỉ thị 05");
    expect(found.every(({ resolution }) => resolution.resolved)).toBe(true);
    const confidences = found.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    expect(confidences.every((value) => value > 0 && value <= 1)).toBe(true);
    expect(confidences.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.01);
  });

  it.each([
    "",
    "   ",
    "xin chào",
    "😀",
    "05",
    "ngày 11/3/2011",
    "Chỉ thị 99999",
    '+-&|!(){}[]^"~*?:\\/ OR AND',
    'Nghị quyết về "( OR *',
  ])("answers nothing to %j", async (text) => {
    expect(await readings(text)).toEqual([]);
  });

  it.each([
    ["a text over 500 characters", { text: "Chỉ thị 05 ".repeat(60) }],
    ["control characters", { text: "Chỉ thị\u0000 05" }],
    ["an unknown place of citation", { text: "Chỉ thị 05", citedIn: "conference:none" }],
    ["a document as the place of citation", { text: "Chỉ thị 05", citedIn: "resolution" }],
  ])("refuses %s", async (_, variables) => {
    const citedIn = "citedIn" in variables && variables.citedIn === "resolution" ? id("ct-2011") : variables;
    const { errors } = await server.ask(query, typeof citedIn === "string" ? { ...variables, citedIn } : variables);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("takes no more statements for a plural citation than for one document", async () => {
    const one = await server.ask(query, { text: "Chỉ thị 05", citedIn: id("hn-2016") });
    const many = await server.ask(query, { text: "Chỉ thị 05, 06, 07 và Nghị quyết 05", citedIn: id("hn-2016") });
    expect(many.extensions?.cost.statements).toBe(one.extensions?.cost.statements);
  });
});

describe("Resolution.candidates", () => {
  const candidates = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Resolution { candidates { confidence reason resolution { id } } } } }`;

  it("says what an unresolved document may be, from the conferences that had it", async () => {
    const { data } = await server.ask(candidates, { ids: [id("mo-ho"), id("mo-ho-2011"), id("ct-2016")] });
    expect(keysOf(data.nodes[0].candidates)[0]).toBe("ct-2016");
    expect(keysOf(data.nodes[0].candidates)).not.toContain("ct-2018");
    expect(data.nodes[1].candidates).toEqual([]);
    expect(data.nodes[2].candidates).toEqual([]);
  });

  it("reads the candidates of many documents in as many statements as those of one", async () => {
    const one = await server.ask(candidates, { ids: [id("mo-ho")] });
    const many = await server.ask(candidates, { ids: [id("mo-ho"), id("mo-ho-2011"), id("ct-2016")] });
    expect(many.extensions?.cost.statements).toBe(one.extensions?.cost.statements);
  });
});

it("plans both statements from indexes and ids", async () => {
  const ask = {
    number: "5",
    kinds: ["DIRECTIVE"],
    bodies: ["x"],
    meetings: ["y"],
    issuer: "",
    ordinal: 0,
    congress: false,
    central: false,
    subject: "",
    day: "",
    to: "~",
    except: "",
  };
  const steps = [
    ...(await explain(readingsStatement().text, { asks: [ask], limit: 10 })),
    ...(await explain(statement("citation/setting").text, { ids: ["x"] })),
  ];
  expect(
    steps.filter((step) =>
      /^(?:\w*AllNodesScan|\w*NodeByLabelScan|\w*RelationshipTypes?Scan|CartesianProduct|Eager)@/u.test(step),
    ),
  ).toEqual([]);
});

it("reads the citations of the two seed documents, and leaves open what they leave open", async () => {
  await server.clear();
  await loadSeeds(server.database, new URL("../../seeds/", import.meta.url));
  const [eighth] = await server.cypher<{ id: string }>("MATCH (n:Conference {date: '2011-09-30'}) RETURN n.id AS id");
  const { data } = await server.ask(
    `query ($text: String!, $citedIn: ID) {
      resolveCitation(text: $text, citedIn: $citedIn) { confidence resolution { number kind issuedOn } }
      resolutions(filter: { number: "5", kind: RESOLUTION }) { nodes { resolved candidates { confidence } } }
    }`,
    { text: "Chỉ thị số 04, 05 ngày 11/3/2011 của Ban Thường vụ Tỉnh ủy", citedIn: eighth?.id },
  );
  expect(
    data.resolveCitation.map(({ resolution }: { resolution: { number: string } }) => resolution.number).toSorted(),
  ).toEqual(["04", "05"]);
  expect(data.resolveCitation[0].confidence).toBeGreaterThan(0.9);
  expect(data.resolutions.nodes).toEqual([{ resolved: false, candidates: [] }]);
});
