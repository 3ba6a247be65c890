import { defineConfig } from "vitest/config";

// Needs neither a database nor a browser: runs in parallel.
const pure = [
  "test/values/**/*.test.ts",
  "test/seeds/**/*.test.ts",
  "test/bundle/{format,check}.test.ts",
  "test/cli/{inputs,extract}.test.ts",
  "test/api/**/*.test.ts",
  "test/extract/**/*.test.ts",
  "test/web/explorer/{addresses,made,shapes,words}.test.ts",
  "test/web/explorer/graph/*.test.ts",
];

export default defineConfig({
  // type-graphql loads graphql's CommonJS build; a second copy of the classes would not be theirs.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    reporters: process.env["CI"] ? ["default", "./test/kit/count-reporter.ts"] : ["default"],
    projects: [
      { extends: true, test: { name: "pure", include: pure, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "graph",
          include: ["test/**/*.test.ts"],
          exclude: pure,
          globalSetup: "./test/kit/neo4j.ts",
          // One database serves all of them in turn.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
