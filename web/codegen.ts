import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, isAbstractType, isObjectType, parse } from "graphql";

const project = new URL("../", import.meta.url);
const explorer = new URL("web/explorer/", project);
const generated = new URL("api/generated.ts", explorer);

/** The types of the explorer's operations and the operations themselves, made from schema/schema.graphql. */
export async function generate(): Promise<string> {
  const schema = await readFile(new URL("schema/schema.graphql", project), "utf8");
  const files = (await readdir(explorer, { recursive: true })).filter((file) => file.endsWith(".graphql")).sort();
  const documents = await Promise.all(
    files.map(async (location) => ({
      location,
      document: parse(await readFile(new URL(location, explorer), "utf8"), { noLocation: true }),
    })),
  );
  const code = await codegen({
    filename: fileURLToPath(generated),
    schema: parse(schema),
    documents,
    config: {
      useTypeImports: true,
      immutableTypes: true,
      enumType: "string-literal",
      dedupeFragments: true,
      documentNodeImport: "urql#TypedDocumentNode",
      scalars: { DateTime: "string", JSON: "unknown", Decimal: "string", PartialDate: "string" },
    },
    pluginMap: { operations, typedDocuments },
    plugins: [{ operations: {} }, { typedDocuments: {} }],
  });
  return `// Made by \`npm run codegen\`; not edited by hand.\n${code.trim()}\n\n${cacheFacts(schema)}`;
}

/** What the cache must know of the schema: which types an interface stands for, and which have no id of their own. */
function cacheFacts(schema: string): string {
  const built = buildSchema(schema);
  const types = Object.values(built.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const possible = types
    .filter(isAbstractType)
    .map((type) => [type.name, built.getPossibleTypes(type).map(({ name }) => name)]);
  const embedded = types
    .filter(isObjectType)
    .filter((type) => !("id" in type.getFields()) && type.name !== "Query")
    .map(({ name }) => name);
  return [
    `export const possibleTypes = ${JSON.stringify(Object.fromEntries(possible))};`,
    `export const typesWithoutId = ${JSON.stringify(embedded)};`,
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(generated, await generate());
