import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { bundleJsonSchemaText } from "../bundle/format.js";
import { apiSchema } from "../server/schema.js";

/** Writes what is generated from the code: the SDL of the API and the JSON Schema of the bundle. */
const folder = new URL("../../schema/", import.meta.url);
writeFileSync(new URL("schema.graphql", folder), `${printSchema(lexicographicSortSchema(apiSchema()))}\n`);
writeFileSync(new URL("bundle.schema.json", folder), bundleJsonSchemaText());
