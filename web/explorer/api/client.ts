import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, type ClientOptions, fetchExchange, type SSRExchange } from "urql";
import { errorPlaces } from "./error-places.js";
import { possibleTypes, typesWithoutId } from "./generated.js";

/** One cache for all pages, by the id of each entity; before it asks it looks at the answers that came with the page. */
export const newClient = (answers: SSRExchange, options: Pick<ClientOptions, "fetch" | "suspense">): Client =>
  new Client({
    ...options,
    url: "/graphql",
    // The server takes no GET from a page: a link elsewhere must not be able to send a query.
    preferGetMethod: false,
    exchanges: [
      cacheExchange({ possibleTypes, keys: Object.fromEntries(typesWithoutId.map((name) => [name, () => null])) }),
      errorPlaces,
      answers,
      fetchExchange,
    ],
  });
