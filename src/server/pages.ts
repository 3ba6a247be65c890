import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import assets from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { explorerWriter, inLanguage } from "./explorer.js";

const web = new URL("../../dist/web/", import.meta.url);
const pages = { explorer: new URL("explorer/index.html", web), playground: new URL("playground/index.html", web) };

/** The first parts of the explorer's addresses. Each is answered on a direct request; what is below them it reads itself. */
const explorerPaths = [
  "committees",
  "conferences",
  "resolutions",
  "targets",
  "results",
  "indicators",
  "topics",
  "places",
  "people",
  "sources",
  "terms",
  "graph",
  "promises",
  "article",
  "search",
];

type SendPage = (request: FastifyRequest, reply: FastifyReply, page: keyof typeof pages) => Promise<FastifyReply>;

/** The explorer at its addresses, and the files that the pages load. */
export async function webPages(app: FastifyInstance, sendPage: SendPage): Promise<void> {
  for (const path of ["/", ...explorerPaths.flatMap((name) => [`/${name}`, `/${name}/*`])])
    app.get(path, (request, reply) => sendPage(request, reply, "explorer"));
  if (existsSync(new URL("assets/", web))) {
    const folder = fileURLToPath(new URL("assets/", web));
    await app.register(assets, {
      root: folder,
      prefix: "/assets/",
      immutable: true,
      maxAge: "1y",
      index: false,
      preCompressed: true,
      setHeaders: (response) => {
        response.setHeader("vary", "accept-encoding");
      },
    });
  }
}

/** Only what prefers HTML is a browser; a bare wildcard is not. */
export function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== "GET") return false;
  const types = ["application/graphql-response+json", "application/json", "text/html"];
  return new Negotiator(request.raw).mediaType(types) === "text/html";
}

/** Sends a page in the reader's language, the explorer's with what it shows. */
export function pageSender(app: FastifyInstance, log: (error: unknown) => void): SendPage {
  const write = explorerWriter(app, log);
  return async (request, reply, page) => {
    if (!existsSync(pages[page])) {
      return reply.code(503).type("text/plain; charset=utf-8").send(`The ${page} is not built: run \`npm run build\`.`);
    }
    const frame = await readFile(pages[page], "utf8");
    const written = page === "explorer" ? await write(frame, request) : { html: inLanguage(frame, request) };
    reply.header("cache-control", "no-cache").header("vary", "accept, accept-language, cookie");
    if ("location" in written) return reply.redirect(written.location, 302);
    return reply.type("text/html; charset=utf-8").send(written.html);
  };
}
