import { checkBundle } from "../../src/bundle/check.js";
import { importBundle } from "../../src/bundle/import.js";
import type { TestDatabase } from "./database.js";

export type Item = Readonly<Record<string, unknown>>;
/** A bundle's lists, less format and source. */
export type World = Readonly<Record<string, unknown>>;

/** Brings a made world into the graph the way that users do. */
export async function importWorld({ database }: Pick<TestDatabase, "database">, world: World): Promise<void> {
  const checked = checkBundle({ format: 1, source: null, ...world });
  if (!checked.ok) throw new Error(`the test's world is unsound: ${JSON.stringify(checked.problems)}`);
  const { problems } = await importBundle(database, checked.bundle);
  if (problems.length > 0) throw new Error(`the test's world was refused: ${JSON.stringify(problems)}`);
}

/** The city committee `bch` with one term `t`, which most worlds hang their facts on. */
export const city = {
  places: [
    { key: "nuoc", label: "Việt Nam", level: "CENTRAL" },
    { key: "tinh", label: "tỉnh Mẫu Sơn", level: "PROVINCIAL", within: "nuoc" },
    { key: "tp", label: "thành phố Mẫu Sơn", level: "DISTRICT", within: "tinh" },
  ],
  committees: [
    {
      key: "bch",
      label: "Ban Chấp hành Đảng bộ thành phố Mẫu Sơn",
      organ: "EXECUTIVE_COMMITTEE",
      level: "DISTRICT",
      place: "tp",
    },
  ],
  terms: [{ key: "t", committee: "bch", ordinal: 22, startYear: 2015, endYear: 2020 }],
} as const;

const keyOf = (label: string): string => label.replaceAll(" ", "_");

/** A plenary conference of the city committee unless told otherwise. */
export const conference = (label: string, more: Item = {}): Item => ({
  key: keyOf(label),
  label,
  committee: "bch",
  term: "t",
  kind: "PLENARY",
  ...more,
});

/** A figure of the city committee in percent unless told otherwise. */
export const figure = (label: string, value: string, more: Item = {}): Item => ({
  key: keyOf(label),
  label,
  committee: "bch",
  indicator: "Tỷ lệ mẫu",
  quantity: { comparator: "EQUAL", value, unit: "PERCENT", unitText: "%" },
  ...more,
});

/** A document of the city committee unless told otherwise. */
export const resolution = (label: string, kind: string, more: Item = {}): Item => ({
  key: keyOf(label),
  label,
  kind,
  issuer: "bch",
  subject: label,
  ...more,
});

export const indicators = [{ key: "i", label: "Tỷ lệ mẫu" }];
