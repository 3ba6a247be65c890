import DataLoader from "dataloader";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import pLimit from "p-limit";
import type { EntityKind } from "../api/enums.js";
import { TooComplexError } from "../api/errors.js";
import type { Database, Parameters } from "../db/database.js";
import type { Statement } from "../db/statement.js";
import { type Wanted, wantedBelow, wantedOf } from "./columns.js";
import { byIdStatement, oneStatement } from "./compose.js";
import { type Nested, nestedBelow, parametersBelow, type QueryOf } from "./nested.js";
import type { Plans } from "./plans.js";
import { foldedOf, type NodeRow, readRow, wholeRow } from "./rows.js";
import type { Relation, Shape, Shapes } from "./shape.js";

/** Rows that one request may hand out; beyond it the answer alone would keep the server from others for seconds. */
const MOST_ROWS = 250_000;
/** Statements of one request that run at a time: others need connections too. */
const AT_A_TIME = 8;

/** Nodes about to be read: what they are, where they are selected, and how many at most. */
interface Below {
  readonly shape: Shape | null;
  readonly info: GraphQLResolveInfo;
  readonly places: readonly FieldNode[];
  readonly rows: number;
}

interface Reading {
  readonly statement: Statement;
  readonly parameters: Parameters;
  /** What of it is read along. */
  readonly nested: readonly Nested[];
}

export interface Cost {
  statements: number;
  rows: number;
}

/** Reads for one request: what is asked of many parents at once goes to the database in one statement. */
export class Reader {
  readonly cost: Cost = { statements: 0, rows: 0 };
  #handedOut = 0;
  readonly #turns = pLimit(AT_A_TIME);
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  readonly #chosen = new Map<string, boolean>();

  constructor(
    readonly shapes: Shapes,
    private readonly database: Database,
    private readonly plans: Plans,
    private readonly queryOf: QueryOf,
  ) {}

  /**
   * How to read nodes with what lies below them: all levels in one statement where that is wanted often and planned, else
   * these nodes alone. `more` are the parameters that the caller adds.
   */
  reading(
    own: Parameters,
    below: Below,
    compose: (nested: readonly Nested[]) => Statement,
    more: Parameters = {},
  ): Reading {
    const nested = nestedBelow(this.shapes, this.queryOf, below.shape, below.info, below.places, below.rows);
    if (nested.length > 0) {
      const statement = compose(nested);
      const parameters = { ...own, ...parametersBelow(nested) };
      const chosen =
        this.#chosen.get(statement.name) ??
        this.plans.ready(statement.name, () => this.database.read(statement, { ...parameters, ...more }));
      this.#chosen.set(statement.name, chosen);
      if (chosen) return { statement, parameters, nested };
    }
    return { statement: compose([]), parameters: own, nested: [] };
  }

  /** Counts what a list hands to the answer: those that the contract does not page multiply where no page size shows it. */
  handOut<Rows extends { readonly length: number }>(rows: Rows): Rows {
    this.#handedOut += rows.length;
    if (this.#handedOut <= MOST_ROWS) return rows;
    throw new TooComplexError(
      `The answer would hold more than ${MOST_ROWS} rows. Ask for fewer levels or smaller pages.`,
    );
  }

  /** One statement, counted in the request's cost; it waits for its turn where many run. */
  async run<Row>(statement: Statement, parameters: Readonly<Record<string, unknown>>): Promise<readonly Row[]> {
    this.cost.statements++;
    const rows = await this.#turns(() => this.database.read<Row>(statement, parameters));
    this.cost.rows += rows.length;
    return rows;
  }

  /** Answers `id` from a statement over `$ids` whose rows carry the place `i`, one or several; null where no row came. */
  load<Row extends { readonly i: number }, Value>(
    statement: Statement,
    parameters: Readonly<Record<string, unknown>>,
    id: string,
    decode: (row: Row, rows: readonly Row[]) => Value,
  ): Promise<Value | null> {
    const key = `${statement.name} ${JSON.stringify(parameters)}`;
    let loader = this.#loaders.get(key) as DataLoader<string, Value | null> | undefined; // the key holds all that decode depends on
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found: Row[][] = ids.map(() => []);
        for (const row of await this.run<Row>(statement, { ...parameters, ids })) found[row.i]?.push(row);
        return found.map((rows) => (rows[0] ? decode(rows[0], rows) : null));
      });
      this.#loaders.set(key, loader);
    }
    return loader.load(id);
  }

  /** The entity of this id, null where there is none or it is of another kind. */
  entity(
    kind: EntityKind | null,
    id: string,
    info: GraphQLResolveInfo,
    nodes: readonly FieldNode[] = info.fieldNodes,
  ): Promise<object | null> {
    const shape = kind && this.shapes[kind];
    const wanted = wantedOf(this.shapes, shape, info, nodes);
    const reading = this.reading(
      { ...wanted },
      { shape, info, places: nodes, rows: 1 },
      (nested) => byIdStatement(shape, nested),
      { ids: [id] },
    );
    return this.#nodeBy(reading, shape, id, wanted);
  }

  /** The neighbour of `parent` by a to-one field. */
  async one(
    parent: Shape["type"]["prototype"] & { readonly id: string },
    field: string,
    info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const found = foldedOf(parent, field);
    if (found !== undefined) return found;
    const relation = this.relation(parent, field);
    const wanted = wantedBelow(this.shapes, relation, info, [[]]);
    const reading = { statement: oneStatement(this.shapes, relation), parameters: { ...wanted }, nested: [] };
    return this.#nodeBy(reading, relation.to && this.shapes[relation.to], parent.id, wanted);
  }

  relation(parent: object, field: string): Relation {
    const shape = this.#shapeOf(parent);
    const relation = shape.relations[field];
    if (!relation) throw new Error(`${shape.label}.${field} is no relation`);
    return relation;
  }

  kindOf(entity: object): EntityKind {
    return this.#shapeOf(entity).kind;
  }

  #shapeOf(entity: object): Shape {
    const shape = Object.values(this.shapes).find(({ type }) => type.prototype === Object.getPrototypeOf(entity));
    if (!shape) throw new Error("no entity as it was read");
    return shape;
  }

  #nodeBy(
    { statement, parameters, nested }: Reading,
    shape: Shape | null,
    id: string,
    wanted: Wanted,
  ): Promise<object | null> {
    return this.load(
      statement,
      parameters,
      id,
      (_, rows: readonly NodeRow[]) => readRow(this.shapes, shape, wanted, wholeRow(rows, nested.length), nested).node,
    );
  }
}
