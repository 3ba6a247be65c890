import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { pageQuery } from "../kit/walk.js";
import { importWorld } from "../kit/world.js";
import { orderWorld } from "./order-world.js";

const selections = ["{ totalCount }", "{ nodes { __typename } }", "{ __typename }", "{ pageInfo { endCursor } }"];

let server: TestServer;
let id: Readonly<
  Record<"committee" | "other" | "conference" | "resolution" | "indicator" | "topic" | "target" | "place", string>
>;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, {
    ...orderWorld,
    topics: [{ key: "topic", label: "Chủ đề mẫu" }],
    committees: [
      ...(orderWorld["committees"] as object[]),
      {
        key: "btv",
        label: "Ban Thường vụ Thành ủy Mẫu Sơn",
        organ: "STANDING_COMMITTEE",
        level: "DISTRICT",
        place: "tp",
        partOf: "bch",
      },
    ],
  });
  const first = async (label: string) =>
    (await server.cypher<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 1`))[0]?.id ?? "";
  const committees = await server.cypher<{ id: string }>("MATCH (n:Committee) RETURN n.id AS id ORDER BY n.organ");
  id = {
    committee: committees[0]?.id ?? "",
    other: committees[1]?.id ?? "",
    conference: await first("Conference"),
    resolution: await first("Resolution"),
    indicator: await first("Indicator"),
    topic: await first("Topic"),
    target: await first("Target"),
    place: await first("Place"),
  };
});
afterAll(() => server.stop());

async function refused(query: string): Promise<void> {
  const { data, errors } = await server.ask(query);
  expect({ query, codes: errors?.map(({ extensions }) => extensions.code), data: data ?? null }).toMatchObject({
    query,
    codes: ["BAD_USER_INPUT"],
    data: null,
  });
}

const root = (field: string, own = "") => ({ field, arguments: own });
const of = (kind: keyof typeof id, field: string) => ({ within: `{ ${kind}(id: "${id[kind]}") { % } }`, field });
const backwardToo = () => [
  ...["committees", "conferences", "resolutions", "targets", "results"].map((field) => root(field)),
  of("committee", "conferences"),
];
const forwardOnly = () => [
  ...["indicators", "places", "people", "sources"].map((field) => root(field)),
  ...["resolutions", "targets", "results", "subordinates", "evidence"].map((field) => of("committee", field)),
  ...["considered", "targets", "results", "evidence"].map((field) => of("conference", field)),
  ...["implementedBy", "citedBy", "amendedBy", "replacedBy", "consideredAt", "targets"].map((field) =>
    of("resolution", field),
  ),
  ...["targets", "results"].map((field) => of("indicator", field)),
  of("topic", "indicators"),
  of("target", "results"),
  of("place", "committees"),
];

// A connection on an entity is refused in the entity's own null, so the whole of these queries is.
describe("every connection refuses", () => {
  const sizes = [
    "first: 0",
    "first: 101",
    "first: -1",
    "first: 2147483647",
    'after: ""',
    'after: "x"',
    'first: 1, after: "WyJhIiwiYiIsImMiXQ"',
  ];

  it.each(sizes)("%s, whatever is asked of it", async (given) => {
    for (const listed of [...backwardToo(), ...forwardOnly()]) {
      const answers = await Promise.all(
        selections.slice(0, given === sizes[0] ? 4 : 1).map((asked) => server.ask(pageQuery(listed, given, asked))),
      );
      for (const { errors } of answers) {
        expect({ listed, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
          listed,
          codes: ["BAD_USER_INPUT"],
        });
      }
    }
  });

  it.each(["last: 0", "last: 101", "last: -1", "first: 1, last: 1", 'before: "x"', 'last: 2, before: "eA"'])(
    "%s, where it goes backward too",
    async (given) => {
      for (const listed of backwardToo()) {
        const { errors } = await server.ask(pageQuery(listed, given, "{ totalCount }"));
        expect({ listed, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
          listed,
          codes: ["BAD_USER_INPUT"],
        });
      }
    },
  );
});

it("shows twenty where no size is given or the size is null, and takes 1 and 100", async () => {
  await importWorld(server, {
    topics: Array.from({ length: 25 }, (_, n) => ({ key: `x${n}`, label: `Chủ đề ${n}` })),
    indicators: Array.from({ length: 25 }, (_, n) => ({ key: `i${n}`, label: `Chỉ số ${n}` })),
  });
  const { data } = await server.ask(
    "{ a: indicators { nodes { id } } b: indicators(first: null) { nodes { id } } c: indicators(first: 1) { nodes { id } } d: indicators(first: 100) { nodes { id } totalCount } e: conferences(first: null, last: 2) { nodes { id } } }",
  );
  expect(Object.values(data as Record<string, { nodes: object[] }>).map(({ nodes }) => nodes.length)).toEqual([
    20, 20, 1, 26, 2,
  ]);
});

describe("a cursor of another list is refused", () => {
  const cursorOf = async (text: string, field: string) => {
    const { data, errors } = await server.ask(text);
    expect(errors).toBeUndefined();
    const inner = Object.values(data as Record<string, Record<string, unknown>>)[0];
    return ((inner?.[field] ?? inner) as { edges: { cursor: string }[] }).edges[0]?.cursor ?? "";
  };
  const asked = "{ edges { cursor } }";

  it("from another order or direction, another filter, another kind or another parent", async () => {
    const made = await Promise.all([
      cursorOf(`{ conferences(first: 1) ${asked} }`, ""),
      cursorOf(`{ conferences(first: 1, orderBy: { field: DATE, direction: ASC }) ${asked} }`, ""),
      cursorOf(`{ conferences(first: 1, orderBy: { field: ORDINAL, direction: DESC }) ${asked} }`, ""),
      cursorOf(`{ conferences(first: 1, orderBy: { field: LABEL, direction: DESC }) ${asked} }`, ""),
      cursorOf(`{ conferences(first: 1, filter: { kind: PLENARY }) ${asked} }`, ""),
      cursorOf(`{ conferences(first: 1, filter: { kind: [PLENARY, OTHER] }) ${asked} }`, ""),
      cursorOf(`{ committee(id: "${id.committee}") { conferences(first: 1) ${asked} } }`, "conferences"),
      cursorOf(`{ resolutions(first: 1) ${asked} }`, ""),
      cursorOf(`{ targets(first: 1) ${asked} }`, ""),
      cursorOf(`{ results(first: 1) ${asked} }`, ""),
      cursorOf(`{ indicator(id: "${id.indicator}") { targets(first: 1) ${asked} } }`, "targets"),
    ]);
    expect(new Set(made).size).toBe(made.length);
    expect(made).not.toContain("");
    for (const cursor of made.slice(1)) {
      await refused(`{ conferences(first: 2, after: "${cursor}") { totalCount } }`);
      await refused(`{ conferences(last: 2, before: "${cursor}") { nodes { id } } }`);
    }
    for (const cursor of [...made.slice(0, 8), ...made.slice(9)])
      await refused(`{ targets(after: "${cursor}") { totalCount } }`);
  });

  it("from the same list of another parent, even where that one has no rows", async () => {
    const cursor = await cursorOf(`{ committee(id: "${id.committee}") { targets(first: 1) ${asked} } }`, "targets");
    const { data, errors } = await server.ask(
      `{ committee(id: "${id.other}") { targets(after: "${cursor}") { totalCount } } }`,
    );
    expect({ data, code: errors?.[0]?.extensions.code }).toEqual({ data: { committee: null }, code: "BAD_USER_INPUT" });
  });

  it("but is taken where the order given is the one that holds without one", async () => {
    const cursor = await cursorOf(`{ conferences(first: 1) ${asked} }`, "");
    const { errors } = await server.ask(
      `{ conferences(first: 1, after: "${cursor}", orderBy: { field: DATE, direction: DESC }) { nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
  });
});
