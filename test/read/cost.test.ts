import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, startServer, type TestServer } from "../kit/server.js";
import { city, conference, figure, importWorld, indicators, resolution } from "../kit/world.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
});
afterAll(() => server.stop());

/** `size` conferences, each with documents, targets and results of its own. */
const worldOf = (size: number) => {
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  return {
    source: { title: "Báo cáo", sha256: "c".repeat(64), authors: ["An"] },
    ...city,
    indicators,
    topics: [{ key: "chu-de", label: "Chủ đề" }],
    conferences: numbers.map((n) =>
      conference(`Hội nghị ${n}`, {
        ordinal: n,
        date: `20${10 + n}`,
        evidence: [{ start: n, end: n + 9, confidence: 1 }],
      }),
    ),
    resolutions: numbers.map((n) =>
      resolution(`Kế hoạch ${n}`, "PLAN", {
        number: `${n}`,
        topics: ["chu-de"],
        considered: [
          { conference: `Hội_nghị_${n}`, action: "ADOPTED", evidence: [{ start: n, end: n + 5, confidence: 1 }] },
        ],
        implements: n > 1 ? [`Kế_hoạch_${n - 1}`] : [],
      }),
    ),
    targets: numbers.map((n) =>
      figure(`Chỉ tiêu ${n}`, `${n}`, { setBy: [`Hội_nghị_${n}`, `Kế_hoạch_${n}`], period: { start: `20${10 + n}` } }),
    ),
    results: numbers.map((n) =>
      figure(`Kết quả ${n}`, `${n}`, {
        reportedAt: `Hội_nghị_${n}`,
        assesses: [`Chỉ_tiêu_${n}`],
        period: { start: `20${10 + n}` },
      }),
    ),
    people: numbers.map((n) => ({
      key: `p${n}`,
      label: `Người ${n}`,
      roles: [{ committee: "bch", role: "Ủy viên" }],
      attended: [{ conference: `Hội_nghị_${n}` }],
    })),
  };
};

// The number after each is how many relations and connections it selects, less those folded into their parent's statement.
const queries: readonly (readonly [query: string, statements: number])[] = [
  ["{ conferences { nodes { label committee { label } term { ordinal } } totalCount } }", 1],
  ["{ conferences { nodes { targets { totalCount nodes { indicator { label } committee { label } } } } } }", 2],
  [
    "{ conferences { nodes { targets { nodes { setBy { ... on Conference { date } ... on Resolution { number } } results { nodes { label } } } } results { nodes { assesses { id } reportedAt { id } } } } } }",
    6,
  ],
  [
    "{ conferences { nodes { considered { nodes { action evidence { start source { title } } resolution { label issuer { label } } } } } } }",
    3,
  ],
  [
    "{ conferences { nodes { previous { label } next { label } evidence { totalCount nodes { start source { title } } } } } }",
    5,
  ],
  [
    "{ resolutions { nodes { implements { label } implementedBy { nodes { label } } topics { label } consideredAt { nodes { conference { date } } } targets { totalCount } } } }",
    6,
  ],
  ["{ committees { nodes { terms { missingOrdinals conferences { nodes { label } totalCount } } } } }", 4],
  ["{ people { nodes { memberships { role committee { label } } attended { conference { date } } } } }", 3],
  ["{ sources { nodes { authors { label } facts { totalCount nodes { label } } } } }", 3],
  [
    "{ topics { indicators { nodes { id } } } indicators { nodes { targets { nodes { id } } results { totalCount } } } }",
    5,
  ],
];

const ask = async (query: string): Promise<Answer> => {
  const answer = await server.ask(query);
  expect(answer.errors, query).toBeUndefined();
  return answer;
};

describe("the statements of a request", () => {
  it("are one for each relation or connection selected, however many rows there are", async () => {
    for (const size of [1, 3, 12]) {
      await server.clear();
      await importWorld(server, worldOf(size));
      for (const [query, statements] of queries) {
        const { extensions } = await ask(query);
        expect({ query, size, statements: extensions?.cost.statements }).toEqual({ query, size, statements });
      }
    }
  });

  it("are one for the same relation under two aliases that ask for the same", async () => {
    const { extensions } = await ask(
      "{ a: conferences { nodes { t: targets { totalCount } u: targets { totalCount } } } }",
    );
    expect(extensions?.cost.statements).toBe(2);
  });

  it("are none where nothing is asked that needs the database", async () => {
    for (const query of [
      "{ __typename }",
      "{ __schema { queryType { name } } }",
      "{ conferences { __typename } targets(first: 3) { __typename } }",
      "{ statistics { __typename } }",
      "{ nodes(ids: []) { id } }",
    ]) {
      expect({ query, cost: (await ask(query)).extensions?.cost }).toEqual({ query, cost: { statements: 0, rows: 0 } });
    }
  });

  it("are one for an entity alone, whatever connections of it are left empty", async () => {
    const { data } = await ask("{ conferences(first: 1) { nodes { id } } }");
    const [{ id }] = data.conferences.nodes;
    const { extensions } = await ask(
      `{ conference(id: "${id}") { label targets { __typename } evidence { __typename } considered { __typename } } }`,
    );
    expect(extensions?.cost).toEqual({ statements: 1, rows: 1 });
  });
});

describe("the report of the cost", () => {
  const send = async (header: Readonly<Record<string, string>>) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...header },
      body: JSON.stringify({ query: "{ conferences(first: 1) { nodes { id } } }" }),
    });
    return (await response.json()) as Answer;
  };

  it("comes with the header x-graph-cost: 1 alone", async () => {
    expect((await send({ "x-graph-cost": "1" })).extensions).toEqual({ cost: { statements: 1, rows: 1 } });
    for (const header of [{}, { "x-graph-cost": "0" }, { "x-graph-cost": "true" }, { "x-graph-cost": "" }]) {
      expect(await send(header as Record<string, string>)).not.toHaveProperty("extensions");
    }
  });
});
