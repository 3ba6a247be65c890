import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, fetchExchange } from "urql";
import { possibleTypes, typesWithoutId } from "./generated.js";

/** Past this the page says that the server is away. */
const PATIENCE_MS = 60_000;

/** One cache for all pages, by the id of each entity. */
export const client = new Client({
  url: "/graphql",
  // The server takes no GET from a page: a link elsewhere must not be able to send a query.
  preferGetMethod: false,
  fetch: (input, init) => {
    const limit = AbortSignal.timeout(PATIENCE_MS);
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
  },
  exchanges: [
    cacheExchange({ possibleTypes, keys: Object.fromEntries(typesWithoutId.map((name) => [name, () => null])) }),
    fetchExchange,
  ],
});
