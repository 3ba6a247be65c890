import { idOf } from "./graph/entities.js";
import { draw, type Sizes } from "./graph/sizes.js";
import { load, type Sample } from "./load.js";
import type { Operation } from "./operations.js";
import { digits, median } from "./report.js";
import type { Measured } from "./servers.js";

/** The same selection in this API and in the peer's. */
type Selection = readonly [own: string, peer: string];
type Draw = (below: number, what: string) => number;

const [CLIENTS, ROUNDS] = [8, 3];

/** Asks this server and the peer `count` queries that nobody foresaw, each twice, and makes a table of what that took. */
export async function strangers(
  servers: readonly Measured[],
  count: number,
  sizes: Sizes,
  databasePid: number,
): Promise<readonly string[]> {
  if (count === 0) return [];
  const [own, peer] = servers.filter(({ name }) => name !== "bare");
  if (!own || !peer) return [];
  const rows: string[] = [];
  for (const [turn, time] of ["the first time", "the second time"].entries()) {
    const rounds: (readonly [Sample, Sample])[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const asked = Array.from({ length: Math.floor(count / ROUNDS) }, (_, n) => strangeOperation(n * ROUNDS + round));
      const take = (server: Measured) => {
        const requests = asked.map((each) => server.request(each, each.variables(turn, sizes)));
        return load(server, () => requests.shift(), CLIENTS, Number.POSITIVE_INFINITY, databasePid);
      };
      rounds.push([await take(own), await take(peer)]);
    }
    const of = (what: (sample: Sample) => number) => [
      ...[0, 1].map((at) => digits(median(rounds.map((round) => what(round[at as 0 | 1]))))), // both were taken
      digits(median(rounds.map(([one, other]) => what(one) / what(other)))),
    ];
    const figures = [of(({ rps }) => rps), of(({ p50 }) => p50), of(({ server, database }) => server + database)];
    rows.push(`| ${[time, ...figures.map(([one, other, ratio]) => `${one}, ${other}: ${ratio}`)].join(" | ")} |`);
  }
  return [
    `${count} queries that nobody foresaw, ${CLIENTS} clients; this server, ${peer.name}: the ratio of the two:`,
    "",
    "| asked | requests/s | p50 ms | CPU ms, server and Neo4j |",
    "| ---|---|---|--- |",
    ...rows,
    "",
  ];
}

/** The `n`-th of queries that nobody foresaw: what is selected, how much and under which names differs from one to the next. */
function strangeOperation(n: number): Operation {
  const of: Draw = (below, what) => draw(below, "strange", what, n);
  const kind = of(2, "root") === 0 ? "Conference" : "Committee";
  const [own, peer] = kind === "Conference" ? conference(of, `${n}`, "") : committee(of, `${n}`);
  const root = kind.toLowerCase();
  return {
    name: `strange ${n}`,
    title: root,
    query: `query S${n}($id: ID!) { ${root}(id: $id) { ${own} } }`,
    peer: `query S${n}($id: ID!) { ${root}s(where: { id: { eq: $id } }) { ${peer} } }`,
    variables: (turn: number, sizes: Sizes) => ({ id: idOf(kind, draw(sizes[kind], "strange", n, turn)) }),
    same: false,
  };
}

const both = (...parts: readonly (Selection | false)[]): Selection => {
  const asked = parts.filter((part) => part !== false);
  return [asked.map(([own]) => own).join(" "), asked.map(([, peer]) => peer).join(" ")];
};
const label = (name: string): Selection => [`l${name}: label`, `l${name}: labelVi`];
const one = (name: string, field: string, [own, peer]: Selection): Selection => [
  `${name}: ${field} { ${own} }`,
  `${name}: ${field} { ${peer} }`,
];
const list = (name: string, field: string, most: number, [own, peer]: Selection): Selection => [
  `${name}: ${field}(first: ${most}) { nodes { ${own} } }`,
  `${name}: ${field}(limit: ${most}) { ${peer} }`,
];

function committee(of: Draw, name: string): Selection {
  const held = conference(of, name, "h");
  return both(
    label(name),
    of(2, "terms") === 0 && ["terms { label }", "terms { label: labelVi }"],
    list(`h${name}`, "conferences", 1 + of(10, "held"), held),
  );
}

function conference(of: Draw, name: string, at: string): Selection {
  const asks = (what: string) => of(3, at + what) > 0;
  return both(
    label(name),
    asks("date") && ["date", "date"],
    asks("term") && one(`t${name}`, "term", label(name)),
    asks("committee") && one(`c${name}`, "committee", label(name)),
    asks("considered") && considered(1 + of(10, `${at}documents`), asks("issuer")),
    list(`g${name}`, "targets", 1 + of(20, `${at}targets`), target(asks, name)),
  );
}

function considered(most: number, issuer: boolean): Selection {
  const [own, peer] = issuer ? ["issuer { label }", "issuer { label: labelVi }"] : ["", ""];
  return [
    `considered(first: ${most}) { nodes { action resolution { label ${own} } } }`,
    `consideredConnection(first: ${most}) { edges { properties { action } node { label: labelVi ${peer} } } }`,
  ];
}

function target(asks: (what: string) => boolean, name: string): Selection {
  return both(
    label(name),
    asks("indicator") && one(`i${name}`, "indicator", label(name)),
    asks("quantity") && ["quantity { comparator value unit }", "comparator value unit"],
    asks("results") && list(`r${name}`, "results", 3, label(name)),
  );
}
