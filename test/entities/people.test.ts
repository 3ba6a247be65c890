import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, conference, importWorld } from "../kit/world.js";

const evidence = [{ start: 3, end: 9, confidence: 0.9, passageHash: "0123456789abcdef" }];
const role = (name: string, from?: string, to?: string) => ({
  committee: "bch",
  role: name,
  ...(from && { from }),
  ...(to && { to }),
});

let server: TestServer;
let committee: string;
let meeting: string;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, {
    ...city,
    source: { title: "Thành ủy họp", sha256: "a".repeat(64) },
    conferences: [conference("Hội nghị 1", { ordinal: 1, date: "2016" })],
    people: [
      { key: "an", label: "An", roles: [role("Bí thư", "2015-08", "2018-06-30"), role("Ủy viên", "2010", "2020")] },
      {
        key: "binh",
        label: "Bình",
        roles: [{ ...role("Phó Bí thư", "2018-07-01"), evidence }],
        attended: [{ conference: "Hội_nghị_1", role: "chủ trì", evidence }],
      },
      { key: "chi", label: "Chi", roles: [role("Ủy viên")], attended: [{ conference: "Hội_nghị_1" }] },
      { key: "dung", label: "Đức", roles: [role("Ủy viên", undefined, "2012")] },
      { key: "dat", label: "Dũng", attended: [{ conference: "Hội_nghị_1" }] },
    ],
  });
  const { data } = await server.ask("{ committees { nodes { id } } conferences { nodes { id } } }");
  [committee, meeting] = [data.committees.nodes[0].id, data.conferences.nodes[0].id];
});
afterAll(() => server.stop());

async function serving(on?: string): Promise<Set<string>> {
  const { data, errors } = await server.ask(
    "query ($id: ID!, $on: PartialDate) { committee(id: $id) { members(on: $on) { role from to person { label } committee { id } } } }",
    {
      id: committee,
      on,
    },
  );
  expect(errors).toBeUndefined();
  const members = data.committee.members as { role: string; person: { label: string }; committee: { id: string } }[];
  expect(members.every((each) => each.committee.id === committee)).toBe(true);
  return new Set(members.map(({ role: name, person }) => `${person.label}: ${name}`));
}
const [an, anToo, binh, chi, duc] = [
  "An: Bí thư",
  "An: Ủy viên",
  "Bình: Phó Bí thư",
  "Chi: Ủy viên",
  "Đức: Ủy viên",
] as const;

describe("the members of a body", () => {
  it.each<[string | undefined, readonly string[]]>([
    [undefined, [an, anToo, binh, chi, duc]],
    ["2018-06-30", [an, anToo, chi]],
    ["2018-07-01", [anToo, binh, chi]],
    ["2018-06", [an, anToo, chi]],
    ["2018", [an, anToo, binh, chi]],
    ["2015-07-31", [anToo, chi]],
    ["2015-08-01", [an, anToo, chi]],
    ["2020-12-31", [anToo, binh, chi]],
    ["2021-01-01", [binh, chi]],
    ["2012-12-31", [anToo, chi, duc]],
    ["2013", [anToo, chi]],
    ["2009-12", [chi, duc]],
    ["1900", [chi, duc]],
  ])("on %s", async (on, expected) => {
    expect(await serving(on)).toEqual(new Set(expected));
  });

  it("tell since when and until when, as precise as the source, and what states it", async () => {
    const { data } = await server.ask(
      `{ committee(id: "${committee}") { members { role from to evidence { start end quote method confidence source { title } } } } }`,
    );
    expect(new Set(data.committee.members)).toEqual(
      new Set([
        { role: "Bí thư", from: "2015-08", to: "2018-06-30", evidence: [] },
        { role: "Ủy viên", from: "2010", to: "2020", evidence: [] },
        {
          role: "Phó Bí thư",
          from: "2018-07-01",
          to: null,
          evidence: [
            { start: 3, end: 9, quote: null, method: "EXTRACTED", confidence: 0.9, source: { title: "Thành ủy họp" } },
          ],
        },
        { role: "Ủy viên", from: null, to: null, evidence: [] },
        { role: "Ủy viên", from: null, to: "2012", evidence: [] },
      ]),
    );
  });
});

describe("the people of a body", () => {
  it("are listed once each, whatever number of roles they have, and counted so", async () => {
    const { data, errors } = await server.ask(
      "query ($id: ID!) { people(committee: $id) { totalCount nodes { label } } }",
      { id: committee },
    );
    expect(errors).toBeUndefined();
    expect(data.people).toEqual({ totalCount: 4, nodes: ["An", "Bình", "Chi", "Đức"].map((label) => ({ label })) });
  });

  it("are walked one by one without a repeat", async () => {
    const labels: string[] = [];
    for (let after: string | null = null; labels.length < 10; ) {
      const { data, errors } = await server.ask(
        "query ($id: ID!, $after: String) { people(committee: $id, first: 1, after: $after) { nodes { label } pageInfo { hasNextPage endCursor } } }",
        { id: committee, after },
      );
      expect(errors).toBeUndefined();
      labels.push(...data.people.nodes.map(({ label }: { label: string }) => label));
      if (!data.people.pageInfo.hasNextPage) break;
      after = data.people.pageInfo.endCursor;
    }
    expect(labels).toEqual(["An", "Bình", "Chi", "Đức"]);
  });

  it("do not change how its members are read, whichever is asked first", async () => {
    for (const query of [
      `{ people(committee: "${committee}") { nodes { label } } committee(id: "${committee}") { members { role } } }`,
      `{ committee(id: "${committee}") { members { role } } people(committee: "${committee}") { nodes { label } } }`,
    ]) {
      const { data } = await server.ask(query);
      expect(new Set(data.committee.members.map(({ role: name }: { role: string }) => name))).toEqual(
        new Set(["Bí thư", "Phó Bí thư", "Ủy viên"]),
      );
      expect(data.people.nodes).toHaveLength(4);
    }
  });

  it("are none for an unknown body, and all where no body is named, in Vietnamese order", async () => {
    const { data } = await server.ask(
      '{ none: people(committee: "x") { totalCount nodes { id } } all: people { totalCount nodes { label } } }',
    );
    expect(data).toEqual({
      none: { totalCount: 0, nodes: [] },
      all: { totalCount: 5, nodes: ["An", "Bình", "Chi", "Dũng", "Đức"].map((label) => ({ label })) },
    });
  });
});

it("tells who was at a conference in which role, and from the person's side the same", async () => {
  const attendance = "role evidence { start end method source { title } } person { label } conference { label }";
  const { data, errors } = await server.ask(
    `{ conference(id: "${meeting}") { attendance { ${attendance} } } people { nodes { attended { ${attendance} } memberships { role committee { id } person { label } } } } }`,
  );
  expect(errors).toBeUndefined();
  const at = (label: string, name: string | null, of: object[] = []) => ({
    role: name,
    evidence: of,
    person: { label },
    conference: { label: "Hội nghị 1" },
  });
  const passage = { start: 3, end: 9, method: "EXTRACTED", source: { title: "Thành ủy họp" } };
  const expected = new Set([at("Bình", "chủ trì", [passage]), at("Chi", null), at("Dũng", null)]);
  expect(new Set(data.conference.attendance)).toEqual(expected);
  expect(new Set(data.people.nodes.flatMap(({ attended }: { attended: object[] }) => attended))).toEqual(expected);
  const roles = data.people.nodes.flatMap(
    ({ memberships }: { memberships: { role: string; person: { label: string }; committee: { id: string } }[] }) =>
      memberships,
  );
  expect(
    new Set(roles.map((each: { role: string; person: { label: string } }) => `${each.person.label}: ${each.role}`)),
  ).toEqual(new Set([an, anToo, binh, chi, duc]));
  expect(new Set(roles.map((each: { committee: { id: string } }) => each.committee.id))).toEqual(new Set([committee]));
});
