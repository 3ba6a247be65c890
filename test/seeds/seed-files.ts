import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { checkBundle } from "../../src/bundle/check.js";
import type { Bundle, EvidenceItem } from "../../src/bundle/format.js";

const folder = new URL("../../seeds/", import.meta.url);
const documents = new URL("../../../shared/documents/", import.meta.url);

export const seedNames: readonly string[] = readdirSync(folder).filter((name) => name.endsWith(".json"));
export const seedText = (name: string): string => readFileSync(new URL(name, folder), "utf8");

export function seed(name: string): Bundle {
  const checked = checkBundle(JSON.parse(seedText(name)));
  if (!checked.ok) throw new Error(`${name}: ${JSON.stringify(checked.problems)}`);
  return checked.bundle;
}

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The texts of the documents by their SHA-256, where their folder stands beside the repository. */
export const documentTexts: ReadonlyMap<string, string> | null = existsSync(documents)
  ? new Map(
      readdirSync(documents).map((name) => {
        const decoded = readFileSync(new URL(name, documents), "utf8");
        const text = decoded
          .replace(/^\uFEFF/, "")
          .replaceAll("\r\n", "\n")
          .normalize("NFC");
        return [sha256(text), text];
      }),
    )
  : null;

export interface Found {
  readonly evidence: EvidenceItem;
  /** The list or `source` that it stands in. */
  readonly list: string;
  readonly item: Readonly<Record<string, unknown>>;
}

/** Every evidence of a bundle, of its relationships too. */
export function evidenceOf(bundle: Bundle): readonly Found[] {
  const walk = (value: unknown, list: string, item: Readonly<Record<string, unknown>>): readonly Found[] => {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      name === "evidence"
        ? (inner as readonly EvidenceItem[]).map((evidence) => ({ evidence, list, item })) // checked by seed()
        : walk(inner, list, item),
    );
  };
  return Object.entries(bundle).flatMap(([list, items]) =>
    [items].flat().flatMap((item) => (typeof item === "object" && item !== null ? walk(item, list, { ...item }) : [])),
  );
}
