import { Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importBundle } from "../../src/bundle/import.js";
import { loadSeeds } from "../../src/bundle/seeds.js";
import { exportJsonld } from "../../src/export/jsonld.js";
import { article } from "../bundle/import-world.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { importInventedBodies } from "../kit/invented-bodies.js";

let graph: TestDatabase;
let text = "";
let quads: readonly {
  readonly subject: { value: string };
  readonly predicate: { value: string };
  readonly object: { value: string; datatype?: { value: string }; language?: string };
}[];

const offline = (url: string) => Promise.reject(new Error(`the document asks for ${url}`));
// Its types know fewer options than it has.
const processing = { documentLoader: offline, safe: true } as object;
const exported = async (options?: Parameters<typeof exportJsonld>[1]) =>
  textOf(Readable.from(exportJsonld(graph.database, options)));
const quote = "Hội nghị lần thứ 15";

beforeAll(async () => {
  graph = await testDatabase();
  await loadSeeds(graph.database, new URL("../../seeds/", import.meta.url));
  await importInventedBodies(graph);
  const { problems } = await importBundle(
    graph.database,
    article({
      topics: [{ key: "t", label: "Một chủ đề", evidence: [{ start: 0, end: quote.length, quote, confidence: 0.5 }] }],
      people: [
        {
          key: "n",
          label: "An",
          roles: [
            { committee: "c1", role: "Bí thư", from: "2019-07", evidence: [{ start: 5, end: 9, confidence: 1 }] },
          ],
        },
      ],
    }),
  );
  expect(problems).toEqual([]);
  text = await exported();
  const made: unknown = await jsonld.toRDF(JSON.parse(text), processing);
  quads = made as typeof quads; // neither do they know what it makes
}, 240_000);
afterAll(() => graph.close());

const graphOf = (subject: string) =>
  quads
    .filter((quad) => quad.subject.value === subject)
    .map(({ predicate, object }) => [predicate.value, object.value]);
const id = (of: string) => `urn:dangbo-graph:${of}`;
const schema = (name: string) => `http://schema.org/${name}`;
const conference = id("conference:bch-dang-bo-thanh-pho-lang-son:2015:15");

describe("the JSON-LD", () => {
  it("opens in a processor that refuses whatever it would have to drop, without a network", () => {
    // beforeAll: safe mode throws, and so does the document loader.
    expect(quads.length).toBeGreaterThan(3_000);
    expect(new Set(quads.map(({ predicate }) => predicate.value.split(/[#/:][^#/:]*$/u)[0]))).toEqual(
      new Set([
        "http://schema.org",
        "http://www.w3.org/ns/org",
        "http://www.w3.org/ns/opengov",
        "http://www.w3.org/ns/prov",
        "http://www.w3.org/ns/oa",
        "http://www.w3.org/2004/02/skos/core",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns",
        "http://data.europa.eu/eli/ontology",
        "http://purl.org/dc/terms",
        "urn:dangbo-graph:vocabulary",
      ]),
    );
  });

  it("names every entity of the graph once, with its labels in their languages", async () => {
    const ids = await graph.cypher<{ id: string }>("MATCH (n:Entity) RETURN n.id AS id ORDER BY id");
    expect(JSON.parse(text)["@graph"].map((node: { "@id": string }) => node["@id"])).toEqual(
      ids.map((row) => `id:${row.id}`),
    );
    const labels = quads.filter(
      ({ subject, predicate }) => subject.value === conference && predicate.value.endsWith("prefLabel"),
    );
    expect(new Set(labels.map(({ object }) => object.language))).toEqual(new Set(["en", "vi"]));
  });

  it("tells a conference as an event, a document as a legal resource, an article, a body and a concept", () => {
    expect(graphOf(conference)).toEqual(
      expect.arrayContaining([
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#type", schema("Event")],
        [schema("startDate"), "2018-12-11"],
        [schema("organizer"), id("committee:bch-dang-bo-thanh-pho-lang-son")],
      ]),
    );
    const kinds = new Set(
      quads.filter(({ predicate }) => predicate.value.endsWith("#type")).map(({ object }) => object.value),
    );
    for (const kind of [
      "http://data.europa.eu/eli/ontology#LegalResource",
      schema("Article"),
      "http://www.w3.org/ns/org#Organization",
      "http://www.w3.org/ns/org#Membership",
      "http://www.w3.org/2004/02/skos/core#Concept",
      schema("QuantitativeValue"),
      "http://www.w3.org/ns/prov#Derivation",
    ])
      expect(kinds).toContain(kind);
  });

  it("keeps a date as precise as it is", () => {
    const since = quads.find(({ object }) => object.value === "2019-07");
    expect(since?.object.datatype?.value).toBe("http://www.w3.org/2001/XMLSchema#gYearMonth");
  });

  it("says which passage states what, the passage itself only when asked", async () => {
    const framed = await jsonld.frame(
      JSON.parse(text),
      { "@context": JSON.parse(text)["@context"], "@id": "id:topic:mot-chu-de" },
      processing,
    );
    expect(framed).toMatchObject({
      qualifiedDerivation: {
        entity: { hasSource: expect.anything(), hasSelector: { start: "0", end: String(quote.length) } },
        passageHash: expect.stringMatching(/^[0-9a-f]{16}$/u),
        confidence: "0.5",
      },
    });
    expect(text).not.toContain(quote + '"');
    expect(await exported({ quotes: true })).toContain(`"exact":"${quote}"`);
  });
});
