import { existsSync } from "node:fs";
import type { FastifyInstance, FastifyRequest } from "fastify";
import Negotiator from "negotiator";

type Language = "vi" | "en";
type Page = { readonly title?: string; readonly html: string; readonly answers: string };
/** Where an address leads: to the one that the explorer would write for the same view. */
type Redirect = { readonly location: string };

/** What the explorer's build for the server (web/explorer/render.tsx) offers. */
type Written = {
  /** Nothing where the API refuses something of it. */
  readonly render: (
    address: string,
    language: Language,
    ask: typeof fetch,
    signal: AbortSignal,
  ) => Promise<Page | Redirect | undefined>;
};

/** A page that takes longer is made by the browser, which says that it waits. */
const PATIENCE_MS = 1_000;
/** Pages written at once; those beyond are made by their browsers, so that writing never holds up the API. */
const MOST = 8;

const module = new URL("../../dist/web/server/render.js", import.meta.url);

/** Fills the explorer's frame with the page at the request's address, so that it is read before any script has run. */
export function explorerWriter(app: FastifyInstance, log: (error: unknown) => void) {
  const written: Promise<Written> | undefined = existsSync(module) ? import(module.href) : undefined;
  let writing = 0;

  return async (frame: string, request: FastifyRequest): Promise<{ readonly html: string } | Redirect> => {
    const prepared = { html: inLanguage(frame, request) };
    if (written === undefined || writing >= MOST) return prepared;
    writing += 1;
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const { render } = await written;
      const page = await render(request.url, languageOf(request), askOf(app), signal);
      if (page === undefined) return prepared;
      if (!("location" in page)) return { html: filled(prepared.html, page) };
      return isOwn(page.location) ? page : prepared;
    } catch (error) {
      if (!signal.aborted) log(error);
      return prepared;
    } finally {
      writing -= 1;
    }
  };
}

/** An address on this server, whatever its path looks like. */
const isOwn = (location: string): boolean => /^\/(?![/\\\s])/u.test(location);

/** Sends a query to the API as a browser would, without the way through the network. */
const askOf =
  (app: FastifyInstance): typeof fetch =>
  async (_, init) => {
    const { statusCode, body } = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", accept: "application/json" },
      payload: String(init?.body),
    });
    return new Response(body, { status: statusCode, headers: { "content-type": "application/json" } });
  };

/** What was chosen on an earlier page, else what the browser prefers, else Vietnamese. */
function languageOf(request: FastifyRequest): Language {
  const chosen = chosenOf(request, "language", /^(?:vi|en)$/u);
  if (chosen !== undefined) return chosen === "en" ? "en" : "vi";
  return new Negotiator(request.raw).language(["vi", "en"]) === "vi" ? "vi" : "en";
}

/** The frame as the reader chose it, in language and ground. */
export function inLanguage(frame: string, request: FastifyRequest): string {
  const theme = chosenOf(request, "theme", /^(?:light|dark)$/u);
  return frame.replace(
    /<html lang="vi"/u,
    `<html lang="${languageOf(request)}"${theme ? ` data-theme="${theme}"` : ""}`,
  );
}

function chosenOf(request: FastifyRequest, name: string, known: RegExp): string | undefined {
  const cookies = (request.headers.cookie ?? "").split(";").map((cookie) => cookie.trim().split("="));
  return cookies.find(([key, value = ""]) => key === `dangbo-graph-${name}` && known.test(value))?.[1];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The answers stand in a block of data, which is not run. */
function filled(frame: string, { title, html, answers }: Page): string {
  const data = answers.replaceAll("<", "\\u003c");
  return frame
    .replace(/<title>[^<]*/u, (plain) => (title === undefined ? plain : `<title>${escaped(title)}`))
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${html}</div>\n<script type="application/json" id="answers">${data}</script>`,
    );
}
