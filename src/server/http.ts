import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import cors from "@fastify/cors";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import type { Context } from "../read/context.js";
import { headers } from "./headers.js";
import { malformed } from "./malformed.js";
import { pageSender, wantsPage, webPages } from "./pages.js";

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

/** The HTTP side: /graphql for programs and for browsers, the explorer's pages, and health. */
export async function httpServer(options: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    forceCloseConnections: "idle",
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be decoded never reaches the hooks.
    frameworkErrors: (error, request, reply) => {
      reply.headers(headers);
      reply.statusCode = 404;
      if (wantsPage(request)) void sendPage(request, reply, "explorer");
      else answerError(error, reply, options.log);
    },
  });
  const sendPage = pageSender(app, options.log);
  app.addHook("onSend", async (_, reply) => void reply.headers(headers));
  app.setErrorHandler((error: { readonly statusCode?: number; readonly message: string }, _, reply) =>
    answerError(error, reply, options.log),
  );
  app.setNotFoundHandler((request, reply) => {
    reply.code(404);
    // A person is told so in a page with a way on.
    if (wantsPage(request)) return sendPage(request, reply, "explorer");
    const place = `${request.method} ${request.url.slice(0, 100)}`;
    return reply.send(problem(`Nothing here at ${place}. The API is at /graphql.`, "NOT_FOUND"));
  });
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
      if (wantsPage(request)) return sendPage(request, reply, "playground");
      const fault = malformed(request.method === "GET" ? request.query : request.body);
      return fault === null ? answer.call(this, request, reply) : reply.code(400).send(problem(fault, "BAD_REQUEST"));
    },
  });
  await webPages(app, sendPage);
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
