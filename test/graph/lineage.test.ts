import { afterAll, beforeAll, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await startServer();
  const { data } = await server.ask("{ resolutions(filter: { kind: DIRECTIVE }, first: 1) { nodes { id } } }");
  id = data.resolutions.nodes[0].id;
});
afterAll(() => server.stop());

const lineage = "nodes { id label __typename } edges { id relation from to evidence { method } } truncated";
const asked = (selection: string, given: Readonly<Record<string, unknown>> = {}, fragment = "") => {
  const used = ["$deep: Int", "$yes: Boolean = true"].filter((each) =>
    `${selection}${fragment}`.includes(each.replace(/:.*/u, "")),
  );
  const query = `query (${["$id: ID!", ...used].join(", ")}) { it: resolution(id: $id) { ${selection} } } ${fragment}`;
  return server.ask(query, { id, ...given });
};

it("is read together with its document, whatever that stores, as it is read by itself", async () => {
  // A neighbour of the document is not in the lineage's statement.
  const apart = await asked(`label kind id lineage { ${lineage} } citedBy { nodes { id } } `);
  expect(apart.extensions?.cost.statements).toBeGreaterThan(1);
  const { citedBy, ...expected } = apart.data.it;
  expect(citedBy).toBeDefined();
  expect(expected.lineage.nodes.length).toBeGreaterThan(1);
  for (const [selection, fragment] of [
    [`label kind id lineage { ${lineage} }`],
    [`label kind id lineage(maxDepth: $deep) { ${lineage} }`],
    ["...F", `fragment F on Resolution { label kind id lineage @include(if: $yes) { ${lineage} } }`],
  ] as const) {
    for (let time = 0; time < 3; time++) {
      const { data, extensions, errors } = await asked(selection, { deep: 5 }, fragment);
      expect(errors, selection).toBeUndefined();
      expect(data.it, selection).toEqual(expected);
      expect(extensions?.cost.statements, selection).toBe(1);
    }
  }
});

it("is read by itself where it bears two names, and is missing where it is left out", async () => {
  const { data } = await asked(`label a: lineage(maxDepth: 1) { nodes { id } } b: lineage { nodes { id } }`);
  expect(data.it.b.nodes.length).toBeGreaterThanOrEqual(data.it.a.nodes.length);
  const without = await asked(`label lineage @skip(if: $yes) { nodes { id } }`);
  expect(without.data.it).toEqual({ label: data.it.label });
});

it("says of an unknown document that there is none, and of a wrong depth what it may be", async () => {
  const unknown = await asked(`label lineage { nodes { id } }`, { id: "resolution:unknown" });
  expect(unknown).toMatchObject({ data: { it: null } });
  expect(unknown.errors).toBeUndefined();
  const { data, errors } = await asked(`label lineage(maxDepth: 11) { nodes { id } }`);
  expect(data.it).toBeNull();
  expect(errors).toMatchObject([{ path: ["it", "lineage"], extensions: { code: "BAD_USER_INPUT" } }]);
});
