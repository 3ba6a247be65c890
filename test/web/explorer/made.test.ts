import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { generate } from "../../../web/codegen.js";

const project = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, project), "utf8");

describe("What is made for the explorer", () => {
  it("has the types of its operations as the schema and they are now", async () => {
    // `npm run codegen` mends a difference.
    expect(read("web/explorer/api/generated.ts")).toBe(await generate());
  });

  it("loads at most 250 kB of JavaScript, zipped, before its first page", () => {
    const files = new Set<string>();
    const html = read("dist/web/explorer/index.html");
    for (const [, file] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)) follow(file ?? "", files);
    expect(files.size).toBeGreaterThan(0);
    const bytes = [...files].reduce((sum, file) => sum + gzipSync(read(`dist/web/${file}`)).length, 0);
    expect(bytes).toBeLessThanOrEqual(250_000);
  });
});

/** A file and all that it imports before it runs. */
function follow(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  for (const [, next] of read(`dist/web/${file}`).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu))
    follow(`assets/${next}`, files);
}
