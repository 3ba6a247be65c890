import { describe, expect, it } from "vitest";
import { statement } from "../../src/db/statement.js";
import { shapes } from "../../src/entities/context.js";

const relations = Object.values(shapes).flatMap((shape) =>
  Object.entries(shape.relations).map(([field, relation]) => ({ at: `${shape.label}.${field}`, relation })),
);

describe("the table of relations", () => {
  // Composed statements are kept by the relation's name: two relations of one name would be read by each other's text.
  it("gives each relation a name of its own", () => {
    const names = relations.map(({ relation }) => relation.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("has a fragment for each, with the names that it is composed by", () => {
    for (const { at, relation } of relations) {
      const { text } = statement(relation.name);
      expect(text, at).toContain(relation.apart ? "{{row}}" : "(node");
      expect(text.includes("[edge:"), `${at} names its relationship just where that states something`).toBe(
        relation.edge !== undefined,
      );
    }
  });
});
