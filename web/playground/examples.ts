import { type Example, readExample } from "./example.js";

const files = import.meta.glob<string>("../../schema/operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** In the order of the file names, which are numbered. */
export const examples: readonly Example[] = Object.keys(files)
  .sort()
  .map((path) => readExample(files[path] ?? ""));
