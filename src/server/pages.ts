import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import assets from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";

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

/** The explorer at its addresses, and the files that the pages load. */
export async function webPages(app: FastifyInstance): Promise<void> {
  for (const path of ["/", ...explorerPaths.flatMap((name) => [`/${name}`, `/${name}/*`])])
    app.get(path, (_, reply) => sendPage(reply, "explorer"));
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

export async function sendPage(reply: FastifyReply, page: keyof typeof pages): Promise<FastifyReply> {
  if (!existsSync(pages[page])) {
    return reply.code(503).type("text/plain; charset=utf-8").send(`The ${page} is not built: run \`npm run build\`.`);
  }
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-cache")
    .header("vary", "accept")
    .send(await readFile(pages[page]));
}
