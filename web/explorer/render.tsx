import { text } from "node:stream/consumers";
import { createMemoryHistory } from "@tanstack/react-router";
import { prerenderToNodeStream } from "react-dom/static";
import { ssrExchange } from "urql";
import type { Language } from "../language.js";
import { newClient } from "./api/client.js";
import { App } from "./app.js";
import { WrittenTitle } from "./layout/title.js";
import { newRouter } from "./router.js";
import { newWords } from "./words/i18n.js";

const wordsIn = { vi: await newWords("vi"), en: await newWords("en") };

type Rendered =
  | {
      readonly title?: string;
      readonly html: string;
      /** What was asked for it, as JSON. */
      readonly answers: string;
    }
  /** Where the address leads. */
  | { readonly location: string };

/** The page at an address as the browser would make it, unless the API refuses something; `ask` sends it a query. */
export async function render(
  address: string,
  language: Language,
  ask: typeof fetch,
  signal: AbortSignal,
): Promise<Rendered | undefined> {
  const answers = ssrExchange({ isClient: false });
  const client = newClient(answers, { fetch: ask, suspense: true });
  const router = newRouter(createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const loaded = router._serverResult;
  if (loaded?.type === "redirect") return { location: loaded.redirect.headers.get("location") ?? "/" };
  const written: { title?: string } = {};
  let fault: Error | undefined;
  const { prelude } = await prerenderToNodeStream(
    <WrittenTitle value={written}>
      <App router={router} client={client} words={wordsIn[language]} />
    </WrittenTitle>,
    {
      signal,
      // All in its place: a part that comes later would need a script to put it there.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        fault ??= error instanceof Error ? error : new Error(String(error));
      },
    },
  );
  const html = await text(prelude);
  const given = answers.extractData();
  if (fault !== undefined) throw fault;
  const refused = Object.values(given).some(({ error }) => error);
  if (refused) return undefined;
  return { ...written, html, answers: JSON.stringify(given) };
}
