import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { announce, connection } from "../child.js";
import { operations, type Variables } from "../operations.js";
import { answers, parametersOf } from "./answers.js";

// The limit: no GraphQL, one hand-written statement an operation, and no more around it than must be.
const texts = new Map(
  operations.map(({ name }) => [
    name,
    readFileSync(new URL(`${name}.cypher`, import.meta.url), "utf8").replaceAll(/^\/\/.*\n/gmu, ""),
  ]),
);
const driver = connection();

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding was set
  const variables = (JSON.parse(Buffer.concat(chunks).toString()) as { readonly variables: Variables }).variables; // the load's own
  const name = (request.url ?? "").slice(1);
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const { records } = await session.run(texts.get(name) ?? "", parametersOf(name, variables));
    return JSON.stringify({ data: answers[name]?.(records.map((record) => record.get(0))) });
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  response.setHeader("content-type", "application/json");
  answer(request).then(
    (text) => response.end(text),
    (error: unknown) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] })),
  );
});
server.listen(0, "127.0.0.1", () => announce(server.address()));
