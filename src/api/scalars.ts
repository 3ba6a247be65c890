import { GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";
import { GraphQLDateTime, GraphQLJSON } from "graphql-scalars";
import { parsePartialDate } from "../values/partial-date.js";
import { InputError } from "./errors.js";

/** A scalar that travels as a string in one canonical form. */
function textScalar(
  name: string,
  description: string,
  check: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== "string" || !check(value))
      throw new InputError(`Not a ${name}: ${JSON.stringify(value)?.slice(0, 60)}. ${description}`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
  });
}

export const PartialDate = textScalar(
  "PartialDate",
  "ISO 8601 calendar date at the precision the source gives: `2011`, `2011-09` or `2011-09-30`. Never padded.",
  (text) => parsePartialDate(text) !== null,
);

export const Decimal = textScalar(
  "Decimal",
  "An exact decimal number as a string in plain notation, e.g. `9720`, `57.4`. Never a float.",
  (text) => /^-?(?:0|[1-9]\d{0,38})(?:\.\d{1,38})?$/u.test(text),
);

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: "DateTime",
  description: "An instant as RFC 3339 text in UTC, e.g. `2026-11-01T08:30:00.000Z`.",
  // The database's own instants say themselves as ISO 8601, with a zone in brackets where they have one.
  serialize: (value) => new Date(String(value).replace(/\[.*\]$/u, "")).toISOString(),
});

export const JSONValue = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: "JSON",
  description: "A value of JSON: an object, a list, a string, a number, true, false or null.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc8259",
});
