import { parseArgs } from "node:util";
import { extract } from "../../src/extract/pipeline.js";
import { factsOf, goldArticles } from "./gold.js";
import { type Kind, kinds, pair } from "./match.js";

const { values } = parseArgs({ options: { corpus: { type: "string", multiple: true }, misses: { type: "boolean" } } });
const folders = values.corpus ?? [];
for (const folder of folders) {
  const totals = new Map<Kind, { right: number; gold: number; read: number }>();
  for (const { name, text, facts } of goldArticles(folder)) {
    const read = factsOf(extract({ text }).bundle);
    for (const kind of kinds) {
      const { right, missed, wrong } = pair(kind, facts, read);
      const total = totals.get(kind) ?? { right: 0, gold: 0, read: 0 };
      totals.set(kind, { right: total.right + right, gold: total.gold + facts[kind].length, read: total.read + read[kind].length });
      if (values.misses) {
        for (const miss of missed) console.log(`${name} ${kind} MISSED ${miss}`);
        for (const extra of wrong) console.log(`${name} ${kind} WRONG ${extra}`);
      }
    }
  }
  console.log(folder);
  for (const [kind, { right, gold, read }] of totals) {
    const [precision, recall] = [right / read, right / gold];
    console.log(`  ${kind.padEnd(12)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  (${right} of ${gold}, ${read} read)`);
  }
}
