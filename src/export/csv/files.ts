import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";

export interface CsvFile {
  readonly name: string;
  readonly role: "nodes" | "relationships";
  rows: number;
}

export interface CsvFolder {
  /** The header is written with the first row. */
  readonly add: (name: string, role: CsvFile["role"], header: () => readonly string[], row: readonly unknown[]) => void;
  readonly flush: () => Promise<void>;
  readonly files: () => readonly CsvFile[];
}

/** Files that grow row by row. `safe` keeps a spreadsheet from running what begins like a formula. */
export function csvFolder(folder: string, safe: boolean): CsvFolder {
  const files = new Map<string, CsvFile>();
  const waiting = new Map<string, (readonly unknown[])[]>();
  // Quoted, "" is an empty text; unquoted, it is none.
  const options = { quoted_string: true, escape_formulas: safe, cast: { boolean: String, number: String } };
  return {
    add: (name, role, header, row) => {
      const file = files.get(name) ?? { name, role, rows: 0 };
      const rows = waiting.get(name) ?? [];
      if (file.rows++ === 0) rows.push(header());
      rows.push(row);
      files.set(name, file);
      waiting.set(name, rows);
    },
    flush: async () => {
      for (const [name, rows] of waiting) await appendFile(join(folder, name), stringify([...rows], options));
      waiting.clear();
    },
    files: () => [...files.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  };
}
