import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Compared } from "./compare.js";
import type { Sample } from "./load.js";
import type { Operation } from "./operations.js";
import type { Name } from "./servers.js";

/** What one operation took of each server, by number of clients, a sample a round. */
export interface Finding {
  readonly operation: Operation;
  readonly clients: number;
  readonly rounds: readonly Readonly<Partial<Record<Name, Sample>>>[];
  readonly compared: Compared;
}

const page = new URL("../docs/performance.md", import.meta.url);
const chart = new URL("../docs/performance.svg", import.meta.url);
const [BEGIN, END] = ["<!-- bench -->", "<!-- /bench -->"];

export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median over rounds of what one round gives; rounds differ by what else the machine does, ratios in one do not. */
const overRounds = (finding: Finding, of: (round: Finding["rounds"][number]) => number | undefined): number =>
  median(finding.rounds.map((round) => of(round) ?? Number.NaN));

const ours = "dangbo-graph";
const ratio = (finding: Finding, other: Name, of: (sample: Sample) => number) =>
  overRounds(finding, (round) => {
    const [own, theirs] = [round[ours], round[other]];
    return own && theirs ? of(own) / of(theirs) : undefined;
  });

export const rpsRatio = (finding: Finding, other: Name): number => ratio(finding, other, ({ rps }) => rps);
export const cpuRatio = (finding: Finding, other: Name): number =>
  ratio(finding, other, ({ server, database }) => server + database);

export const digits = (value: number): string =>
  Number.isNaN(value) ? "–" : value < 10 ? value.toFixed(2) : value.toFixed(0);

/** Markdown: a row for each operation and number of clients. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { operation, clients, compared } = finding;
    const own = (of: (sample: Sample) => number) =>
      digits(overRounds(finding, (round) => round[ours] && of(round[ours])));
    const equal = Object.entries(compared.equal).map(([name, same]) =>
      same === null ? "" : `${name} ${same ? "yes" : "no"}`,
    );
    return [
      `${operation.name} ${operation.title}`,
      clients,
      own(({ rps }) => rps),
      own(({ p50 }) => p50),
      own(({ p99 }) => p99),
      `${own(({ server }) => server)} + ${own(({ database }) => database)}`,
      compared.statements,
      digits(rpsRatio(finding, "bare")),
      digits(cpuRatio(finding, "bare")),
      digits(rpsRatio(finding, "@neo4j/graphql")),
      digits(cpuRatio(finding, "@neo4j/graphql")),
      equal.filter(Boolean).join(", ") || "not the same question",
    ].join(" | ");
  });
  const head =
    "operation | clients | requests/s | p50 ms | p99 ms | CPU ms, server + Neo4j | statements | requests/s ÷ bare | CPU × bare | requests/s ÷ @neo4j/graphql | CPU × @neo4j/graphql | same answers";
  return [head, head.replaceAll(/[^|]+/gu, "---"), ...rows].map((row) => `| ${row} |`).join("\n");
}

/** Bars: requests a second as a share of the bare server's, at `clients`. */
export function svg(findings: readonly Finding[], clients: number): string {
  const shown = findings.filter((finding) => finding.clients === clients);
  const [left, wide, step] = [190, 420, 34];
  const height = 50 + shown.length * step;
  const bars = shown.flatMap((finding, at) => {
    const y = 40 + at * step;
    const own = rpsRatio(finding, "bare");
    const peer = own / rpsRatio(finding, "@neo4j/graphql");
    const bar = (value: number, dy: number, fill: string) =>
      Number.isNaN(value)
        ? ""
        : `<rect x="${left}" y="${y + dy}" width="${Math.max(1, Math.min(1.3, value) * (wide / 1.3)).toFixed(0)}" height="10" fill="${fill}"/>` +
          `<text x="${(left + 6 + Math.min(1.3, value) * (wide / 1.3)).toFixed(0)}" y="${y + dy + 9}" font-size="10">${value.toFixed(2)}</text>`;
    return [
      `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${finding.operation.name} ${finding.operation.title}</text>`,
      bar(own, 0, "#1f6f54"),
      bar(peer, 12, "#b9b9b9"),
    ];
  });
  const full = left + wide / 1.3;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="680" height="${height}" font-family="sans-serif" font-size="12">
<title>Requests a second as a share of the bare server's, ${clients} clients</title>
<text x="8" y="18">Requests a second, bare server = 1, ${clients} clients: <tspan fill="#1f6f54">dangbo-graph</tspan>, <tspan fill="#767676">@neo4j/graphql</tspan></text>
<line x1="${full}" x2="${full}" y1="28" y2="${height}" stroke="#767676"/>
${bars.filter(Boolean).join("\n")}
</svg>
`;
}

/** Puts the figures into docs/performance.md, between its two marks. */
export function write(lines: readonly string[], drawing: string): void {
  const text = existsSync(page) ? readFileSync(page, "utf8") : `# Performance\n\n${BEGIN}\n${END}\n`;
  const [before = "", rest = ""] = text.split(BEGIN);
  const after = rest.split(END)[1] ?? "\n";
  writeFileSync(page, `${before}${BEGIN}\n${lines.join("\n")}\n${END}${after}`);
  writeFileSync(chart, drawing);
}
