import { existsSync, readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { apiSchema, sdl } from "../../src/server/schema.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const shared = new URL("../../../shared/contract.graphql", import.meta.url);

/** What later issues bring: fields and inputs, then the types that only they lead to. */
const leftOut = `
  Query.changes Query.proposals
  Mutation Subscription UserError UserErrorCode Change ChangeKind ChangeConnection ChangeEdge Difference Proposal
  ProposalState ProposedFact FactState ProposalConnection ProposalEdge CreateInput LinkInput EntityPayload
  ChangePayload ProposalPayload ImportPayload`
  .trim()
  .split(/\s+/u);

describe("the schema", () => {
  it("is the one in schema/schema.graphql (`npm run emit` writes it)", () => {
    expect(sdl()).toBe(read("schema/schema.graphql"));
  });

  it("breaks nothing of the contract but what is left out for later", () => {
    const changes = findBreakingChanges(buildSchema(read("schema/contract.graphql")), apiSchema());
    const removed = changes.map(({ description }) => /^(\S+) was removed\.$/u.exec(description)?.[1] ?? description);
    expect(removed.toSorted()).toEqual(leftOut.toSorted());
  });

  it("describes every type, field and argument", () => {
    const types = Object.values(apiSchema().getTypeMap()).filter(
      (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
    );
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it.skipIf(!existsSync(shared))("has the contract that is shared with others (skipped where ../shared is not)", () => {
    expect(read("schema/contract.graphql")).toBe(readFileSync(shared, "utf8"));
  });
});

function undescribed(type: GraphQLNamedType): readonly string[] {
  const missing = type.description ? [] : [type.name];
  const parts =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  for (const part of parts) {
    if (!part.description) missing.push(`${type.name}.${part.name}`);
    for (const argument of "args" in part ? part.args : []) {
      if (!argument.description) missing.push(`${type.name}.${part.name}(${argument.name})`);
    }
  }
  return missing;
}
