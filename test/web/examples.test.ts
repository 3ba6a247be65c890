import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { readExample } from "../../web/playground/example.js";

const read = (path: string): string => readFileSync(new URL(`../../schema/${path}`, import.meta.url), "utf8");
const schema = buildSchema(read("schema.graphql"));
const files = readdirSync(new URL("../../schema/operations/", import.meta.url)).filter((file) =>
  file.endsWith(".graphql"),
);

describe("The example operations", () => {
  it("are a dozen or more", () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  describe.each(files)("%s", (file) => {
    const text = read(`operations/${file}`);
    const example = readExample(text);

    it("is described in Vietnamese and in English", () => {
      expect(example.description.vi).toMatch(/\p{L}/u);
      expect(example.description.en).toMatch(/\p{L}/u);
      expect(example.description.vi).not.toBe(example.description.en);
      expect(example.description.vi.normalize("NFC")).toBe(example.description.vi);
    });

    it("holds one query, whose name is the file's", () => {
      const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
      const kebab = example.name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
      expect(operations.map((operation) => [operation.operation, operation.name?.value])).toEqual([
        ["query", example.name],
      ]);
      expect(file).toMatch(new RegExp(`^\\d\\d-${kebab}\\.graphql$`));
    });

    it("is valid against the schema and needs no variables", () => {
      const document = parse(text);
      expect(validate(schema, document).map((error) => error.message)).toEqual([]);
      const required = document.definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? (definition.variableDefinitions ?? []).filter(
              ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
            )
          : [],
      );
      expect(required).toEqual([]);
    });
  });
});
