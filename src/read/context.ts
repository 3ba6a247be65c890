import type { Reader } from "./reader.js";

/** What the resolvers of one request share. */
export interface Context {
  readonly reader: Reader;
}
