import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, importWorld, resolution } from "../kit/world.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, {
    source: { title: "Thành lập thành phố mới", sha256: "b".repeat(64) },
    places: [
      ...city.places,
      { key: "p-cu-1", label: "huyện Cũ Một", level: "DISTRICT", within: "tinh", validTo: "2019" },
      { key: "p-cu-2", label: "huyện Cũ Hai", level: "DISTRICT", within: "tinh", validTo: "2019" },
    ],
    committees: [
      { key: "tw", label: "Trung ương", organ: "EXECUTIVE_COMMITTEE", level: "CENTRAL", place: "nuoc" },
      {
        key: "tinh-uy",
        label: "Tỉnh ủy",
        organ: "EXECUTIVE_COMMITTEE",
        level: "PROVINCIAL",
        place: "tinh",
        reportsTo: "tw",
      },
      {
        key: "btv",
        label: "Ban Thường vụ Tỉnh ủy",
        organ: "STANDING_COMMITTEE",
        level: "PROVINCIAL",
        place: "tinh",
        partOf: "tinh-uy",
      },
      {
        key: "ubkt",
        label: "Ủy ban Kiểm tra Tỉnh ủy",
        organ: "INSPECTION_COMMITTEE",
        level: "PROVINCIAL",
        place: "tinh",
        partOf: "tinh-uy",
      },
      {
        key: "bch",
        label: "Thành ủy",
        organ: "EXECUTIVE_COMMITTEE",
        level: "DISTRICT",
        place: "tp",
        reportsTo: "tinh-uy",
        validFrom: "2020-01",
        succeeds: [
          {
            predecessor: "cu1",
            on: "2020-01-01",
            basis: "Quyết_định_sáp_nhập",
            evidence: [{ start: 5, end: 12, confidence: 0.9 }],
          },
          { predecessor: "cu2", on: "2020-01-01" },
        ],
      },
      {
        key: "cu1",
        label: "Huyện ủy Một",
        organ: "EXECUTIVE_COMMITTEE",
        level: "DISTRICT",
        place: "p-cu-1",
        reportsTo: "tinh-uy",
        validTo: "2019-12-31",
        endReason: "MERGED",
      },
      {
        key: "cu2",
        label: "Huyện ủy Hai",
        organ: "EXECUTIVE_COMMITTEE",
        level: "DISTRICT",
        place: "p-cu-2",
        reportsTo: "tinh-uy",
        validTo: "2019-12-31",
        endReason: "MERGED",
      },
    ],
    terms: [
      { key: "t1", committee: "tinh-uy", startYear: 2015 },
      { key: "t2", committee: "tinh-uy", startYear: 2020, ordinal: 17 },
    ],
    resolutions: [
      resolution("Quyết định sáp nhập", "DECISION", { issuer: "tinh-uy", number: "7", issuedOn: "2019-12-01" }),
    ],
  });
});
afterAll(() => server.stop());

async function body(label: string): Promise<any> {
  const { data, errors } = await server.ask(
    `query ($label: String!) { committees(filter: { label: { equals: $label } }) { nodes {
      label organ level branch validFrom validTo endReason place { label }
      partOf { label } organs { label partOf { label } } reportsTo { label reportsTo { label } }
      subordinates(first: 100) { totalCount nodes { label } }
      succeeds { on predecessor { label endReason } successor { label } basis { number issuer { label } } evidence { start end source { title } } }
      succeededBy { on predecessor { label } successor { label validFrom } basis { number } }
      terms { startYear ordinal committee { label } }
    } } }`,
    { label },
  );
  expect(errors).toBeUndefined();
  expect(data.committees.nodes).toHaveLength(1);
  return data.committees.nodes[0];
}
const labels = (list: readonly { readonly label: string }[]) => new Set(list.map(({ label }) => label));

it("stands in a hierarchy: its organs, the body above and those below", async () => {
  const province = await body("Tỉnh ủy");
  expect(labels(province.organs)).toEqual(new Set(["Ban Thường vụ Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy"]));
  expect(province.organs.map(({ partOf }: { partOf: { label: string } }) => partOf.label)).toEqual([
    "Tỉnh ủy",
    "Tỉnh ủy",
  ]);
  expect(province.reportsTo).toEqual({ label: "Trung ương", reportsTo: null });
  expect(province.subordinates.totalCount).toBe(3);
  expect(labels(province.subordinates.nodes)).toEqual(new Set(["Thành ủy", "Huyện ủy Một", "Huyện ủy Hai"]));
  expect(province.partOf).toBeNull();
  expect(await body("Ban Thường vụ Tỉnh ủy")).toMatchObject({
    partOf: { label: "Tỉnh ủy" },
    organs: [],
    branch: "PARTY",
    place: { label: "tỉnh Mẫu Sơn" },
  });
  expect(await body("Thành ủy")).toMatchObject({
    reportsTo: { label: "Tỉnh ủy", reportsTo: { label: "Trung ương" } },
    validFrom: "2020-01",
    validTo: null,
    endReason: null,
  });
});

it("succeeds several bodies, each by the decision that ordered it and the passage that says so", async () => {
  const { succeeds, succeededBy } = await body("Thành ủy");
  expect(succeededBy).toEqual([]);
  expect(new Set(succeeds)).toEqual(
    new Set([
      {
        on: "2020-01-01",
        predecessor: { label: "Huyện ủy Một", endReason: "MERGED" },
        successor: { label: "Thành ủy" },
        basis: { number: "7", issuer: { label: "Tỉnh ủy" } },
        evidence: [{ start: 5, end: 12, source: { title: "Thành lập thành phố mới" } }],
      },
      {
        on: "2020-01-01",
        predecessor: { label: "Huyện ủy Hai", endReason: "MERGED" },
        successor: { label: "Thành ủy" },
        basis: null,
        evidence: [],
      },
    ]),
  );
});

it("is told what succeeded it, from the other end", async () => {
  const one = {
    on: "2020-01-01",
    predecessor: { label: "Huyện ủy Một" },
    successor: { label: "Thành ủy", validFrom: "2020-01" },
    basis: { number: "7" },
  };
  expect(await body("Huyện ủy Một")).toMatchObject({
    succeeds: [],
    succeededBy: [one],
    validTo: "2019-12-31",
    endReason: "MERGED",
  });
});

it("has its terms, each leading back to it", async () => {
  const { terms } = await body("Tỉnh ủy");
  const committee = { label: "Tỉnh ủy" };
  expect(new Set(terms)).toEqual(
    new Set([
      { startYear: 2015, ordinal: null, committee },
      { startYear: 2020, ordinal: 17, committee },
    ]),
  );
});
