import { datesOf, stored } from "../../src/bundle/import/write.js";
import { type Database, date, int } from "../../src/db/database.js";
import { setUp } from "../../src/db/setup.js";
import { statement } from "../../src/db/statement.js";
import { derivedProperties } from "../../src/values/derived.js";
import { factsOf, idOf, type Kind } from "./entities.js";
import { linksOf } from "./links.js";
import { type Sizes, sizesOf } from "./sizes.js";

const BATCH = 2_000;

/** Fills an empty graph with `size` entities in the model's shape; the same size gives the same graph. */
export async function loadGraph(database: Database, size: number, log: (line: string) => void): Promise<Sizes> {
  const sizes = sizesOf(size);
  await setUp(database);
  for (const kind of Object.keys(sizes) as Kind[]) {
    for (const rows of batches(entityRows(kind, sizes))) {
      await database.write((run) => run(statement("import/create"), { kind, rows }));
    }
    log(`${sizes[kind]} of ${kind}`);
  }
  let links = 0;
  for (const { type, rows } of linksOf(sizes)) {
    for (const batch of batches(rows)) {
      await database.write((run) => run(statement("import/link"), { type, rows: batch }));
      links += batch.length;
    }
  }
  log(`${links} relationships`);
  return sizes;
}

function* entityRows(kind: Kind, sizes: Sizes): Generator<object> {
  for (let n = 0; n < sizes[kind]; n++) {
    const facts = { ...factsOf(kind, n, sizes), aliases: [] };
    const derived = derivedProperties(kind, facts);
    const dates = Object.entries(datesOf(derived)).flatMap(([name, iso]) =>
      typeof iso === "string" ? [[name, date(iso)] as const] : [],
    );
    const properties = { ...stored({ ...facts, ...derived }), ...Object.fromEntries(dates) };
    yield [{ ...properties, id: idOf(kind, n), revision: int(1) }, []];
  }
}

function* batches<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
