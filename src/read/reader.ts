import DataLoader from "dataloader";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import pLimit from "p-limit";
import type { EntityKind } from "../api/enums.js";
import { TooComplexError } from "../api/errors.js";
import type { Database } from "../db/database.js";
import type { Statement } from "../db/statement.js";
import { type Wanted, wantedBelow, wantedOf } from "./columns.js";
import { byIdStatement, oneStatement } from "./compose.js";
import { foldedOf, readRow } from "./rows.js";
import type { Relation, Shape, Shapes } from "./shape.js";

/** Rows that one request may hand out; beyond it the answer alone would keep the server from others for seconds. */
const MOST_ROWS = 250_000;
/** Statements of one request that run at a time: others need connections too. */
const AT_A_TIME = 8;

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

  constructor(
    readonly shapes: Shapes,
    private readonly database: Database,
  ) {}

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

  /** Answers `id` from a statement over `$ids` whose rows carry the place `i`; null where no row came. */
  load<Row extends { readonly i: number }, Value>(
    statement: Statement,
    parameters: Readonly<Record<string, unknown>>,
    id: string,
    decode: (row: Row) => Value,
  ): Promise<Value | null> {
    const key = `${statement.name} ${JSON.stringify(parameters)}`;
    let loader = this.#loaders.get(key) as DataLoader<string, Value | null> | undefined; // the key holds all that decode depends on
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const answers: (Value | null)[] = ids.map(() => null);
        for (const row of await this.run<Row>(statement, { ...parameters, ids })) answers[row.i] ??= decode(row);
        return answers;
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
    return this.#nodeBy(byIdStatement(shape), shape, id, wantedOf(this.shapes, shape, info, nodes));
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
    return this.#nodeBy(
      oneStatement(this.shapes, relation),
      relation.to && this.shapes[relation.to],
      parent.id,
      wanted,
    );
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

  #nodeBy(statement: Statement, shape: Shape | null, id: string, wanted: Wanted): Promise<object | null> {
    return this.load(
      statement,
      { ...wanted },
      id,
      ({ row }: { readonly i: number; readonly row: readonly unknown[] }) => {
        return readRow(this.shapes, shape, wanted, row).node;
      },
    );
  }
}
