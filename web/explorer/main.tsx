import "./explorer.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { ssrExchange } from "urql";
import { language } from "../language.js";
import { newClient } from "./api/client.js";
import { App } from "./app.js";
import { newRouter } from "./router.js";
import { newWords } from "./words/i18n.js";

/** Past this the page says that the server is away. */
const PATIENCE_MS = 60_000;

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

/** What the server asked to write the page; where it wrote none, or not all of it, the page is made here. */
const given = document.getElementById("answers")?.textContent;
const answers = ssrExchange({ isClient: true, ...(given && { initialState: JSON.parse(given) }) });
const client = newClient(answers, {
  fetch: (input, init) => {
    const limit = AbortSignal.timeout(PATIENCE_MS);
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
  },
});
const router = newRouter();
// The router then sets the boundaries that the server's page has.
if (given) router.ssr = { manifest: undefined };
const [words] = await Promise.all([newWords(language()), router.load()]);
const app = <App router={router} client={client} words={words} />;
if (given) hydrateRoot(root, app);
else createRoot(root).render(app);
