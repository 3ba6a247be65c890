import DataLoader from "dataloader";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { EntityKind } from "../api/enums.js";
import { TooComplexError } from "../api/errors.js";
import type { Database, Parameters } from "../db/database.js";
import { DatabaseError } from "../db/errors.js";
import type { Statement } from "../db/statement.js";
import { lookAhead } from "./ahead.js";
import { nodesBelow, type Wanted, wantedBelow, wantedOf } from "./columns.js";
import { byIdStatement, oneStatement, type Under } from "./compose.js";
import { type Nested, nestedBelow, parametersBelow, type QueryOf, structureOf } from "./nested.js";
import type { Plans } from "./plans.js";
import { foldedOf, type NodeRow, readRow, wholeRow } from "./rows.js";
import type { Relation, Shape, Shapes } from "./shape.js";

/** Rows that one request may hand out; beyond it the answer alone would keep the server from others for seconds. */
const MOST_ROWS = 250_000;
/** Characters: hundreds of lists in one statement would take the database seconds to plan. */
const LONGEST_STRUCTURE = 4_000;
/** Statements of one request that run at a time: others need connections too. */
const AT_A_TIME = 8;

export interface Reading {
  readonly statement: Statement;
  readonly parameters: Parameters;
  /** What of it is read along. */
  readonly nested: readonly Nested[];
  /** These nodes alone, where the statement reads several levels. */
  readonly alone?: () => Reading;
}

export interface Cost {
  statements: number;
  rows: number;
}

/** Reads for one request: what is asked of many parents at once goes to the database in one statement. */
export class Reader {
  readonly cost: Cost = { statements: 0, rows: 0 };
  #handedOut = 0;
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  readonly #chosen = new Map<string, boolean>();
  readonly #kept = new WeakMap<readonly FieldNode[], { readonly key: string; readonly made: unknown }>();

  constructor(
    readonly shapes: Shapes,
    private readonly database: Database,
    private readonly plans: Plans,
    private readonly queryOf: QueryOf,
  ) {}

  /** What `make` makes for a field, once for all parents that the field is asked of; `key` names all it depends on but the document. */
  once<Made>(info: GraphQLResolveInfo, key: string, make: () => Made): Made {
    const kept = this.#kept.get(info.fieldNodes);
    if (kept?.key === key) return kept.made as Made; // made by the same caller, which `key` names
    const made = make();
    this.#kept.set(info.fieldNodes, { key, made });
    return made;
  }

  /** What is asked of a relation's rows, `rows` of them at most, that the field being resolved selects at `paths`. */
  aheadOf(relation: Relation, info: GraphQLResolveInfo, paths: readonly (readonly string[])[], rows: number): Under {
    return lookAhead(info, info.fieldNodes, `${relation.name} ${rows}`, () => ({
      wanted: wantedBelow(this.shapes, relation, info, paths),
      nested: this.#nested(relation.to && this.shapes[relation.to], info, nodesBelow(relation, info, paths), rows),
    }));
  }

  /** The same of nodes of a kind that are selected at `places` of `nodes`. */
  aheadAt(
    shape: Shape | null,
    info: GraphQLResolveInfo,
    nodes: readonly FieldNode[],
    places: (nodes: readonly FieldNode[]) => readonly FieldNode[],
    rows: number,
  ): Under {
    return lookAhead(info, nodes, `${shape?.label ?? ""} ${rows}`, () => {
      const at = places(nodes);
      return { wanted: wantedOf(this.shapes, shape, info, at), nested: this.#nested(shape, info, at, rows) };
    });
  }

  #nested(shape: Shape | null, info: GraphQLResolveInfo, places: readonly FieldNode[], rows: number) {
    return nestedBelow(this.shapes, this.queryOf, shape, info, places, rows);
  }

  /**
   * How to read nodes with what lies below them: all levels in one statement where that is wanted often and planned, else
   * these nodes alone. `own` are their parameters but for what is wanted of them, `more` those that the caller adds.
   */
  reading(own: Parameters, under: Under, compose: (under?: Under) => Statement, more: Parameters = {}): Reading {
    const { nested } = under;
    let single: Reading | undefined;
    const alone = (): Reading =>
      (single ??= { statement: compose(), parameters: { ...under.wanted, ...own }, nested: [] });
    if (nested.length > 0 && structureOf(nested).length <= LONGEST_STRUCTURE) {
      const statement = compose(under);
      const parameters = { ...own, ...parametersBelow(nested) };
      const chosen =
        this.#chosen.get(statement.name) ??
        this.plans.ready(statement.name, () => this.database.read(statement, { ...parameters, ...more }));
      this.#chosen.set(statement.name, chosen);
      if (chosen) return { statement, parameters, nested, alone };
    }
    return alone();
  }

  /** What `read` makes of a reading, or of its nodes alone where a statement of several levels fails of itself. */
  async readSafely<Made>(reading: Reading, read: (reading: Reading) => Promise<Made>): Promise<Made> {
    try {
      return await read(reading);
    } catch (error) {
      // The same in other statements would run into the same limit, or not reach the database either.
      if (!reading.alone || (error instanceof DatabaseError && error.fault !== "FAILED")) throw error;
      const { name } = reading.statement;
      this.#chosen.set(name, false);
      this.plans.refuse(name, error);
      return read(reading.alone());
    }
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
    if (this.#running < AT_A_TIME) this.#running++;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      const rows = await this.database.read<Row>(statement, parameters);
      this.cost.rows += rows.length;
      return rows;
    } finally {
      // One that waits takes over this one's turn.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  /** Answers `id` from a statement over `$ids` whose rows carry the place `i`, one or several; null where no row came. */
  load<Row extends { readonly i: number }, Value>(
    statement: Statement,
    parameters: Readonly<Record<string, unknown>>,
    id: string,
    decode: (row: Row, rows: readonly Row[]) => Value,
  ): Promise<Value | null> {
    return this.loader(statement, parameters, decode).load(id);
  }

  /** The same for many ids. */
  loader<Row extends { readonly i: number }, Value>(
    statement: Statement,
    parameters: Readonly<Record<string, unknown>>,
    decode: (row: Row, rows: readonly Row[]) => Value,
  ): DataLoader<string, Value | null> {
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
    return loader;
  }

  /** The entity of this id, null where there is none or it is of another kind. */
  entity(
    kind: EntityKind | null,
    id: string,
    info: GraphQLResolveInfo,
    nodes: readonly FieldNode[] = info.fieldNodes,
  ): Promise<object | null> {
    const shape = kind && this.shapes[kind];
    const ahead = this.aheadAt(shape, info, nodes, (places) => places, 1);
    const reading = this.reading({}, ahead, (under) => byIdStatement(shape, under), { ids: [id] });
    return this.readSafely(reading, (each) => this.#nodeBy(each, shape, id, ahead.wanted));
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
    const { reading, wanted } = this.once(info, relation.name, () => {
      const asked = wantedBelow(this.shapes, relation, info, [[]]);
      const text = oneStatement(this.shapes, relation);
      return { wanted: asked, reading: { statement: text, parameters: { ...asked }, nested: [] } };
    });
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
