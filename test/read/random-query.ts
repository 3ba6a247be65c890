import {
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from "graphql";

/** Numbers below a bound, the same for the same seed. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

// By type of argument, what may be given; the last of `Int` is refused by every page.
const values: Readonly<Record<string, readonly string[]>> = {
  Int: ["1", "2", "3", "$n", "5", "0"],
  Language: ["VI", "EN"],
  ConferenceFilter: ["{ kind: [PLENARY] }", '{ date: { from: "2012" } }', "{ ordinal: $n }", "{ kind: $kinds }"],
  ConferenceOrder: ["{ field: DATE }", "{ field: ORDINAL, direction: DESC }", "{ field: LABEL }"],
  ResolutionFilter: ["{ kind: [DIRECTIVE, PLAN] }", '{ label: { contains: "chi thi" } }', '{ number: "04" }'],
  TargetFilter: ["{ unit: [PERCENT] }", '{ period: { from: "2019", to: "2019" } }', "{ status: [PENDING] }"],
  ResultFilter: ["{ unit: [VND, PERCENT] }", '{ period: { to: "2018" } }'],
  ConsiderationAction: ["[DISCUSSED]", "[ADOPTED, REVIEWED]"],
  PartialDate: ['"2018"', '"2011-09"'],
};
const roots = [
  "conferences",
  "committees",
  "resolutions",
  "targets",
  "results",
  "topics",
  "indicators",
  "people",
  "sources",
];
const idOf: Readonly<Record<string, string>> = {
  conference: "conference:bch-dang-bo-thanh-pho-lang-son:2015:15",
  node: "conference:bch-dang-bo-thanh-pho-lang-son:2010:8",
};
const DEEPEST = 4;

/** A valid query with aliases, fragments, conditions, variables, and now and then an argument that is refused. */
export function randomQuery(schema: GraphQLSchema, draw: Draw): string {
  let names = 0;
  const chance = (percent: number) => draw(100) < percent;
  const pick = <Value>(list: readonly Value[]) => list[draw(list.length)] as Value; // never empty here

  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const given = args.flatMap(({ name, type }) => {
      const choices = values[getNamedType(type).name];
      if (!choices || ["after", "before", "last", "from", "to", "maxDepth", "depth"].includes(name) || chance(50))
        return [];
      return [
        `${name}: ${chance(90) || choices.length < 2 ? (choices[draw(choices.length - 1)] ?? "1") : choices.at(-1)}`,
      ];
    });
    return given.length > 0 ? `(${given.join(", ")})` : "";
  };

  const fieldOf = (type: string, name: string, depth: number, args?: string): string => {
    const parent = schema.getType(type);
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return "__typename";
    const alias = chance(20) ? `x${++names}: ` : "";
    const condition = chance(10) ? pick([" @include(if: $yes)", " @skip(if: $no)", " @include(if: $no)"]) : "";
    const result = getNamedType(field.type);
    const below = isLeafType(result) ? "" : ` { ${selectionOf(result.name, depth + 1)} }`;
    return `${alias || clash(name, field.args)}${name}${args ?? argumentsOf(field.args)}${condition}${below}`;
  };
  // Two selections of one field with other arguments may not share its name.
  const clash = (name: string, args: readonly GraphQLArgument[]) => (args.length > 0 ? `${name}${++names}: ` : "");

  const selectionOf = (name: string, depth: number): string => {
    const type = schema.getType(name);
    if (isAbstractType(type)) {
      const kinds = schema.getPossibleTypes(type);
      return `__typename ... on Entity { id label } ... on ${pick(kinds).name} { labels: label }`;
    }
    if (!isObjectType(type)) return "__typename";
    const fields = Object.values(type.getFields()).filter(({ name: each, args }) => {
      const required = args.some((arg) => String(arg.type).endsWith("!") && arg.defaultValue === undefined);
      return !required && !["timeline", "neighbours", "lineage", "candidates", "series", "scorecard"].includes(each);
    });
    const connection = name.endsWith("Connection");
    const chosen = fields.filter((field) => {
      const leaf = isLeafType(getNamedType(field.type));
      if (connection) return chance(field.name === "nodes" ? 85 : 25);
      return leaf ? chance(35) : depth < DEEPEST && chance(Math.max(15, 200 / fields.length));
    });
    const texts = chosen.map((field) => fieldOf(name, field.name, depth));
    if (chance(15))
      texts.push(`... on ${name} { ${chosen[0] ? fieldOf(name, chosen[0].name, depth + 1) : "__typename"} }`);
    return texts.length > 0 ? texts.join(" ") : "__typename";
  };

  const known = Object.keys(idOf);
  const root = chance(25) ? pick(known) : pick(roots);
  const id = idOf[root];
  const args = id === undefined ? (root === "topics" ? "" : `(first: ${1 + draw(4)})`) : `(id: "${id}")`;
  const variables =
    "$n: Int = 2, $kinds: [ConferenceKind!] = [PLENARY, CONGRESS], $yes: Boolean = true, $no: Boolean = false";
  // All variables have to be used.
  const used =
    "used: conferences(first: $n, filter: { kind: $kinds }) { __typename } yes: __typename @include(if: $yes) no: __typename @include(if: $no)";
  return `query (${variables}) { ${fieldOf("Query", root, 0, args)} ${used} }`;
}
