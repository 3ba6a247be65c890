/**
 * The direction of imports.
 *
 *   main, cli → server → graph → entities → read → api, db → values
 *   cli → bundle → db, values
 *   cli, graph → extract → bundle (its format), values
 *   cli → export → bundle → db, values
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */

/** The folders of src, each with those it may import besides itself. */
const below = {
  values: [],
  db: ["values"],
  api: ["values"],
  read: ["api", "db", "values"],
  entities: ["read", "api", "db", "values"],
  extract: ["bundle", "values"],
  graph: ["extract", "entities", "read", "api", "db", "values"],
  server: ["graph", "extract", "entities", "read", "api", "db", "values"],
  bundle: ["db", "values"],
  export: ["bundle", "db", "values"],
  cli: ["server", "extract", "export", "bundle", "db", "values"],
};

const directions = Object.entries(below).map(([folder, allowed]) => ({
  name: `${folder}-imports-down-only`,
  comment: `src/${folder} may import ${allowed.map((name) => `src/${name}`).join(", ") || "nothing of src"}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(?:${[folder, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: "kinds-meet-in-context",
      comment: "One kind's store never imports another kind's: they meet in src/entities/context.ts.",
      severity: "error",
      from: { path: "^src/entities/([^/]+)/" },
      to: {
        path: "^src/entities/[^/]+/[^/]+\\.store\\.ts$",
        // What two kinds have in common has folders of its own; an edge's facts belong to both of its ends.
        pathNot: "^src/entities/(?:$1|figure|consideration|evidence)/",
      },
    },
    {
      name: "src-runs-alone",
      comment: "What runs needs neither tests nor the web's build.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(?:test|web|bench)/" },
    },
    {
      name: "one-door-to-the-driver",
      comment: "Nobody but src/db and the tests' kit imports neo4j-driver.",
      severity: "error",
      from: { path: "^(?:src|test)/", pathNot: "^(?:src/db|test/kit)/" },
      to: { path: "node_modules/neo4j-driver" },
    },
    {
      name: "one-door-to-type-graphql",
      comment: "The metadata polyfill must be there first: import type-graphql from src/api/tg.ts.",
      severity: "error",
      from: { path: "^(?:src|test)/", pathNot: "^src/api/tg\\.ts$" },
      to: { path: "node_modules/(?:type-graphql|reflect-metadata)" },
    },
    {
      name: "types-circle-among-types",
      comment:
        "GraphQL types refer to each other in circles; they do so by thunks (`() => Committee`), which run when all are " +
        "loaded. So a circle of nothing but *.type.ts files is no fault. All other circles are found by oxlint.",
      severity: "error",
      from: { path: "\\.type\\.ts$" },
      to: { circular: true, via: { pathNot: "\\.type\\.ts$" } },
    },
    {
      name: "no-undeclared-packages",
      comment: "A package that is not in package.json, or that cannot be found.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-tools-at-run-time",
      comment: "What src imports must be installed with --omit=dev.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // TypeScript 7 has no compiler API to parse with. This parser knows no JSX, so oxlint looks after web/; and it does
    // not tell `import type` apart, so circles are left to oxlint as well (import/no-cycle), which lets types circle.
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json", ".d.ts"],
    },
  },
};
