import { afterAll, beforeAll, expect, it } from "vitest";
import type { Statement } from "../../src/db/statement.js";
import { conferenceOrder } from "../../src/entities/conference/conference.args.js";
import { shapes } from "../../src/entities/context.js";
import { figureOrder } from "../../src/entities/figure/figure.args.js";
import { resolutionOrder } from "../../src/entities/resolution/resolution.args.js";
import { allRelations } from "../../src/graph/relation-ends.js";
import { walking } from "../../src/graph/templates.js";
import {
  byIdStatement,
  composedStatements,
  lineageStatement,
  listStatement,
  neighbourStatement,
  oneStatement,
  pageStatement,
  searchStatement,
  surroundingsStatement,
} from "../../src/read/compose.js";
import { byLabel, type Order, type Shape } from "../../src/read/shape.js";
import { type TestDatabase, testDatabase } from "../kit/database.js";
import { planFaults } from "../kit/explain.js";

const directions = ["ASC", "DESC"] as const;
const ordersOf: Readonly<Record<string, readonly Order[]>> = {
  CONFERENCE: (["DATE", "ORDINAL", "LABEL"] as const).flatMap((field) =>
    directions.map((direction) => conferenceOrder({ field, direction })),
  ),
  RESOLUTION: (["ISSUED_ON", "NUMBER", "LABEL"] as const).flatMap((field) =>
    directions.map((direction) => resolutionOrder({ field, direction })),
  ),
  TARGET: (["PERIOD", "VALUE", "LABEL"] as const).flatMap((field) =>
    directions.map((direction) => figureOrder({ field, direction })),
  ),
};
const orders = (kind: string | null): readonly Order[] =>
  ordersOf[kind === "RESULT" ? "TARGET" : (kind ?? "")] ?? [byLabel];
const filters: Readonly<Record<string, string>> = {
  COMMITTEE: "committee/filter",
  CONFERENCE: "conference/filter",
  RESOLUTION: "resolution/filter",
  TARGET: "target/filter",
  RESULT: "result/filter",
  PLACE: "place/filter",
};

/** Makes the composer compose every text that a query can lead to. */
function composeAll(): void {
  byIdStatement(null);
  for (const shape of Object.values(shapes)) {
    byIdStatement(shape);
    composeRelations(shape);
    for (const order of orders(shape.kind)) {
      for (const backward of [false, true]) {
        listStatement(shape, null, null, order, backward);
        const filter = filters[shape.kind];
        if (filter) listStatement(shape, filter, null, order, backward);
      }
    }
  }
}

function composeRelations(shape: Shape): void {
  for (const relation of Object.values(shape.relations)) {
    if (relation.cardinality === "one") {
      oneStatement(shapes, relation);
      continue;
    }
    // From a parent every order is planned alike: by expanding, or by the index that the pattern names.
    const order = orders(relation.to)[0] ?? byLabel;
    pageStatement(shapes, relation, order, false, false);
    if (relation.filter) pageStatement(shapes, relation, order, true, true);
  }
}

let graph: TestDatabase;
beforeAll(async () => {
  graph = await testDatabase();
});
afterAll(() => graph.close());

const parameters = {
  ids: ["x"],
  sets: [["x"]],
  columns: [],
  edge: [],
  folds: {},
  args: {
    filter: {},
    limit: 2,
    links: true,
    count: false,
    low: "",
    lowTie: "",
    high: "z",
    highTie: "z",
    hub: 9,
    skip: 0,
    after: "",
  },
  relations: [],
  labels: [],
  texts: [],
  ranks: {},
  share: 9,
  found: [],
  hub: 9,
  limit: 9,
  id: "x",
  least: 2,
  most: 9,
  links: true,
  link: "",
  from: "x",
  to: "y",
  query: "x",
  narrowed: "x",
  ofKind: ["x"],
  exact: "x",
  heads: [],
  facets: true,
};

const faultsOf = (statements: readonly Statement[]) => planFaults(statements.map((each) => ({ ...each, parameters })));

it("plans every statement that explores likewise", async () => {
  const statements = [
    searchStatement(),
    ...[1, 2, 3, 4].flatMap((hops) => [false, true].map((narrowed) => surroundingsStatement(hops, narrowed))),
    ...[1, 6, 10].flatMap((hops) => [walking("graph/path", hops), lineageStatement(hops)]),
    ...(["OUT", "IN", "BOTH"] as const).flatMap((direction) =>
      ["neighbours", "neighbour-position", "neighbour-count", "neighbour-degrees"].flatMap((name) => [
        neighbourStatement(name, allRelations, direction, "ALL"),
        neighbourStatement(name, allRelations, direction, "ASKED"),
        neighbourStatement(name, ["ABOUT"], direction, "ALL"),
      ]),
    ),
  ];
  expect(await faultsOf(statements)).toEqual([]);
}, 300_000);

it("plans every composed statement from an index or an id, without an eager step or a Cartesian product", async () => {
  composeAll();
  expect(await faultsOf(composedStatements())).toEqual([]);
}, 300_000);
