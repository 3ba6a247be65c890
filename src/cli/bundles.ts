import { checkBundleText } from "../bundle/check.js";
import { type Bundle, bundleLists } from "../bundle/format.js";
import { type Absent, type Input, InputError, isAbsent } from "./inputs.js";
import type { Spot, Trouble } from "./outcome.js";
import { type BadRecord, type Record, recordsOf } from "./records.js";

/** A bundle that was read, or why none could be. */
export type BundleRead =
  | { readonly spot: Spot; readonly bundle: Bundle }
  | { readonly spot: Spot; readonly troubles: readonly Trouble[] };

/** The bundles of inputs, one after the other as they are read: JSON, or NDJSON of many. */
export async function* bundlesOf(
  inputs: readonly (Input | Absent)[],
  read: (bytes: number) => void,
): AsyncGenerator<BundleRead> {
  for (const input of inputs) {
    const { name: file } = input;
    if (isAbsent(input)) {
      yield { spot: { file }, troubles: [{ message: input.problem }] };
      continue;
    }
    try {
      for await (const record of recordsOf(input, read)) yield bundleOf(file, record);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { spot: { file }, troubles: [{ message: error.message }] };
    }
  }
}

function bundleOf(file: string, record: Record | BadRecord): BundleRead {
  const spot = record.line === undefined ? { file } : { file, line: record.line };
  if ("problem" in record) return { spot, troubles: [{ message: record.problem }] };
  try {
    const checked = checkBundleText(record.text);
    return checked.ok ? { spot, bundle: checked.bundle } : { spot, troubles: checked.problems };
  } catch (error) {
    if (error instanceof SyntaxError) return { spot, troubles: [{ message: `it is no JSON: ${error.message}` }] };
    throw error;
  }
}

// What one transaction holds in the default heap of the database with room to spare, and enough to spare round trips.
const FACTS = 2_500;

const factsOf = (bundle: Bundle): number => bundleLists.reduce((sum, list) => sum + (bundle[list]?.length ?? 0), 0);

/** Bundles in batches of so many facts, a larger one alone. The next batch is read while the last is at work. */
export async function* inBatches(reads: AsyncGenerator<BundleRead>): AsyncGenerator<readonly BundleRead[]> {
  const batches = batchesOf(reads);
  let next = batches.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = batches.next();
    // Else it would count as nobody's where the consumer fails first.
    next.catch(() => {});
    yield value;
  }
}

async function* batchesOf(reads: AsyncGenerator<BundleRead>): AsyncGenerator<readonly BundleRead[]> {
  let batch: BundleRead[] = [];
  let facts = 0;
  for await (const each of reads) {
    const more = "bundle" in each ? factsOf(each.bundle) : 1;
    if (batch.length > 0 && facts + more > FACTS) {
      yield batch;
      batch = [];
      facts = 0;
    }
    batch.push(each);
    facts += more;
  }
  if (batch.length > 0) yield batch;
}
