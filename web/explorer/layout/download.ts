/** Hands the reader a file made on the page. */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export async function downloadCsv(name: string, rows: readonly Row[]): Promise<void> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  // A spreadsheet needs the mark to read Vietnamese, and must not run a cell as a formula.
  download(name, "text/csv;charset=utf-8", stringify([...rows], { header: true, bom: true, escape_formulas: true }));
}
