import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

const kinds = {
  committee: "Committee",
  term: "Term",
  conference: "Conference",
  resolution: "Resolution",
  target: "Target",
  result: "Result",
  indicator: "Indicator",
  topic: "Topic",
  place: "Place",
  person: "Person",
  source: "Source",
} as const;
const fields = Object.keys(kinds);

let server: TestServer;
let idOf: Readonly<Record<string, string>>;
beforeAll(async () => {
  server = await startServer();
  const rows = await server.cypher<{ kind: string; id: string }>(
    "MATCH (n:Entity) WITH [l IN labels(n) WHERE l <> 'Entity'][0] AS kind, min(n.id) AS id RETURN kind, id",
  );
  idOf = Object.fromEntries(rows.map(({ kind, id }) => [kind.toLowerCase(), id]));
  expect(Object.keys(idOf).toSorted()).toEqual(fields.toSorted());
});
afterAll(() => server.stop());

describe("looking up by id", () => {
  it.each(fields)("finds a %s by its own field, by node and by nodes alike", async (field) => {
    const of = "{ __typename id ... on Entity { label aliases revision updatedAt } }";
    const query = `query ($id: ID!) { own: ${field}(id: $id) ${of} node(id: $id) ${of} nodes(ids: [$id]) ${of} }`;
    const { data, errors } = await server.ask(query, { id: idOf[field] });
    expect(errors).toBeUndefined();
    expect(data.own).toMatchObject({ __typename: kinds[field as keyof typeof kinds], id: idOf[field] });
    expect(data.own.revision).toBeGreaterThanOrEqual(1);
    expect(data.own.label).not.toBe("");
    expect(data.node).toEqual(data.own);
    expect(data.nodes).toEqual([data.own]);
  });

  it.each(fields)("answers null to %s for an unknown id and for an id of any other kind", async (field) => {
    const others = fields.filter((other) => other !== field).map((other) => idOf[other]);
    for (const id of ["", "nowhere", `${idOf[field]} `, idOf[field]?.toUpperCase(), ...others]) {
      const { data, errors } = await server.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect({ id, data, errors }).toEqual({ id, data: { [field]: null }, errors: undefined });
    }
  });

  it("does not find what is no entity", async () => {
    const [key] = await server.cypher<{ value: string }>("MATCH (k:Key) RETURN k.value AS value LIMIT 1");
    await server.cypher("CREATE (:Key {value: 'x', id: 'not an entity'})");
    const { data } = await server.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: [key?.value, "not an entity"],
    });
    await server.cypher("MATCH (k:Key {value: 'x'}) DELETE k");
    expect(data).toEqual({ nodes: [null, null] });
  });
});

describe("nodes", () => {
  const asked = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

  it("come in the order asked, with null for an unknown one, each as often as it is asked", async () => {
    const ids = [idOf["topic"], "x", idOf["person"], idOf["committee"], idOf["topic"], "y"];
    const { data, extensions } = await server.ask(asked, { ids });
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual(
      ids.map((id) => (id && id.length > 1 ? id : null)),
    );
    expect(extensions?.cost.statements).toBe(1);
  });

  it("are at most a hundred", async () => {
    const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, n) => `n${n}`) });
    expect((await server.ask(asked, ids(100))).data.nodes).toHaveLength(100);
    expect((await server.ask(asked, ids(101))).errors?.map(({ extensions }) => extensions.code)).toEqual([
      "BAD_USER_INPUT",
    ]);
    expect(await server.ask(asked, ids(0))).toMatchObject({
      data: { nodes: [] },
      extensions: { cost: { statements: 0 } },
    });
  });
});

describe("what is asked of an entity of unknown kind", () => {
  it("is answered by inline and named fragments on Node, Entity and the kinds, under aliases", async () => {
    const { data, errors } = await server.ask(
      `query ($id: ID!) {
        node(id: $id) { ... on Node { id } ... on Entity { vi: label en: label(lang: EN) } ...Own ... on Topic { broader { id } } ... { __typename } }
      }
      fragment Own on Conference { ordinal theme committee { ... on Entity { label } organ } term { startYear } }`,
      { id: "conference:bch-dang-bo-thanh-pho-lang-son:2010:8" },
    );
    expect(errors).toBeUndefined();
    expect(data.node).toEqual({
      id: "conference:bch-dang-bo-thanh-pho-lang-son:2010:8",
      vi: "Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ thành phố Lạng Sơn, nhiệm kỳ 2010 – 2015",
      en: "8th conference of the Party Committee of Lạng Sơn city, term 2010–2015",
      ordinal: 8,
      theme: null,
      committee: { label: "Ban Chấp hành Đảng bộ thành phố Lạng Sơn", organ: "EXECUTIVE_COMMITTEE" },
      term: { startYear: 2010 },
      __typename: "Conference",
    });
  });

  it("is left out where @skip or @include says so, in variables, defaults and fragments", async () => {
    const query = `query ($id: ID!, $yes: Boolean!, $no: Boolean = false) {
      conference(id: $id) {
        label @include(if: $no)
        id @skip(if: $no)
        ... @include(if: $yes) { ordinal }
        ...Committee @skip(if: $yes)
        term @include(if: $yes) { id @skip(if: $yes) label @include(if: $yes) }
        targets(first: 1) @include(if: $no) { totalCount }
      }
    } fragment Committee on Conference { committee { id } }`;
    const id = "conference:bch-dang-bo-thanh-pho-lang-son:2010:8";
    const yes = await server.ask(query, { id, yes: true });
    expect(yes.data.conference).toEqual({
      id,
      ordinal: 8,
      term: { label: "Ban Chấp hành Đảng bộ thành phố Lạng Sơn, nhiệm kỳ 2010 – 2015" },
    });
    expect(yes.extensions?.cost.statements).toBe(1);
    const other = await server.ask(query, { id, yes: false, no: true });
    expect(other.data.conference).toEqual({
      label: "Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ thành phố Lạng Sơn, nhiệm kỳ 2010 – 2015",
      committee: { id: "committee:bch-dang-bo-thanh-pho-lang-son" },
      targets: { totalCount: 0 },
    });
  });

  it("is kept apart under two aliases of one field with other arguments and selections", async () => {
    const { data, errors } = await server.ask(`{
      a: conferences(first: 1) { nodes { date committee { id } } }
      b: conferences(first: 2, orderBy: { field: ORDINAL }) { nodes { ordinal first: committee { label } second: committee { organ } } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.a.nodes).toEqual([
      { date: "2018-12-11", committee: { id: "committee:bch-dang-bo-thanh-pho-lang-son" } },
    ]);
    expect(data.b.nodes).toHaveLength(2);
    for (const node of data.b.nodes) {
      expect(node).toEqual({
        ordinal: 4,
        first: { label: "Ban Chấp hành Trung ương" },
        second: { organ: "EXECUTIVE_COMMITTEE" },
      });
    }
  });

  it("has English where there is one, else Vietnamese", async () => {
    await server.cypher("MATCH (c:Topic) WITH c ORDER BY c.id LIMIT 1 REMOVE c.labelEn");
    const { data } = await server.ask(
      "query ($id: ID!) { topic(id: $id) { label vi: label(lang: VI) en: label(lang: EN) none: label(lang: null) } }",
      { id: idOf["topic"] },
    );
    expect(new Set(Object.values(data.topic))).toEqual(new Set([data.topic.label]));
  });
});
