import { writeFileSync } from "node:fs";
import { bundleJsonSchemaText } from "../bundle/format.js";
import { sdl } from "../server/schema.js";

/** Writes what is generated from the code: the SDL of the API and the JSON Schema of the bundle. */
const folder = new URL("../../schema/", import.meta.url);
writeFileSync(new URL("schema.graphql", folder), sdl());
writeFileSync(new URL("bundle.schema.json", folder), bundleJsonSchemaText());
