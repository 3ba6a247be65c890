import { parseArgs } from "node:util";
import { corpora } from "./corpora.js";
import { goldArticles } from "./gold.js";
import { kinds } from "./match.js";
import { f1, measure, precision, recall } from "./measure.js";
import { seedScores, textsIn } from "./seeds.js";

const { values } = parseArgs({
  options: {
    /** A folder of the documents that the seeds were made from. */
    texts: { type: "string" },
    /** Articles with their facts, `NAME.txt` beside `NAME.json`. */
    corpus: { type: "string" },
    misses: { type: "boolean" },
  },
});

const sets = values.corpus ? [{ name: values.corpus, articles: goldArticles(values.corpus), floor: null }] : corpora;
for (const { name, articles, floor } of sets) {
  const { tallies, misses } = measure(articles);
  if (values.misses)
    for (const { article, kind, sort, fact } of misses) console.log(`${article} ${kind} ${sort.toUpperCase()} ${fact}`);
  console.log(`${name}: ${articles.length} articles`);
  for (const kind of kinds) {
    const tally = tallies[kind];
    const figures = [precision(tally), recall(tally), f1(tally)].map((figure) => figure.toFixed(3));
    const bound = floor === null ? "" : `, floor ${floor[kind]}`;
    console.log(
      `  ${kind.padEnd(12)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  (${tally.right} of ${tally.gold}, ${tally.read} read${bound})`,
    );
  }
}

if (values.texts === undefined) console.log("The starting documents are not at hand: skipped (--texts DIR).");
else
  for (const { name, right, missed, wrong } of seedScores(textsIn(values.texts))) {
    console.log(`${name}: ${right} facts read, ${missed.length} missed, ${wrong.length} wrong`);
    for (const fact of missed) console.log(`  MISSED ${fact}`);
    for (const fact of wrong) console.log(`  WRONG ${fact}`);
  }
