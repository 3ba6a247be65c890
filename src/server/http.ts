import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import cors from "@fastify/cors";
import assets from "@fastify/static";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import type { Context } from "../read/context.js";
import { headers } from "./headers.js";

export interface HttpOptions {
  readonly apollo: ApolloServer<Context>;
  readonly context: () => Context;
  /** Throws where the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly corsOrigins: readonly string[];
  readonly log: (error: unknown) => void;
}

const BODY_LIMIT = 1_000_000;
// For a request to arrive whole; a client that takes longer only holds a connection.
const REQUEST_MS = 30_000;
const web = new URL("../../dist/web/", import.meta.url);
const playground = new URL("playground/index.html", web);

/** The HTTP side: /graphql for programs and for browsers, the playground's files, and health. */
export async function httpServer(options: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    forceCloseConnections: "idle",
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be decoded never reaches the hooks.
    frameworkErrors: (error, _, reply) => void answerError(error, reply.headers(headers), options.log),
  });
  app.addHook("onSend", async (_, reply) => void reply.headers(headers));
  app.setErrorHandler((error: { readonly statusCode?: number; readonly message: string }, _, reply) =>
    answerError(error, reply, options.log),
  );
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        problem(`Nothing here at ${request.method} ${request.url.slice(0, 100)}. The API is at /graphql.`, "NOT_FOUND"),
      ),
  );
  if (options.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...options.corsOrigins],
      methods: ["GET", "POST"],
      allowedHeaders: [
        "content-type",
        "authorization",
        "apollo-require-preflight",
        "x-apollo-operation-name",
        "x-graph-cost",
      ],
    });
  }
  const answer = fastifyApolloHandler(options.apollo, { context: async () => options.context() });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: function (request, reply) {
      return wantsPage(request) ? sendPlayground(reply) : answer.call(this, request, reply);
    },
  });
  app.get("/", (_, reply) => reply.redirect("/graphql"));
  if (existsSync(new URL("assets/", web))) {
    const folder = fileURLToPath(new URL("assets/", web));
    await app.register(assets, { root: folder, prefix: "/assets/", immutable: true, maxAge: "1y", index: false });
  }
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_, reply) => {
    try {
      await options.ping();
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "unavailable", reason: "The database does not answer." });
    }
  });
  return app;
}

/** Only what prefers HTML is a browser; a bare wildcard is not. */
function wantsPage(request: FastifyRequest): boolean {
  if (request.method !== "GET") return false;
  const types = ["application/graphql-response+json", "application/json", "text/html"];
  return new Negotiator(request.raw).mediaType(types) === "text/html";
}

async function sendPlayground(reply: FastifyReply): Promise<FastifyReply> {
  if (!existsSync(playground)) {
    return reply.code(503).type("text/plain; charset=utf-8").send("The playground is not built: run `npm run build`.");
  }
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-cache")
    .header("vary", "accept")
    .send(await readFile(playground));
}

function answerError(
  error: { readonly statusCode?: number; readonly message: string },
  reply: FastifyReply,
  log: (error: unknown) => void,
) {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    log(error);
    return reply
      .code(500)
      .send(problem("Something went wrong on the server. It has been logged.", "INTERNAL_SERVER_ERROR"));
  }
  return reply.code(status).send(problem(error.message, "BAD_REQUEST"));
}

const problem = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
