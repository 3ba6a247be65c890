import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { announce, connection } from "../child.js";

// The peer as its documentation sets it up, beside Apollo as it comes.
const neo4j = new Neo4jGraphQL({
  typeDefs: readFileSync(new URL("types.graphql", import.meta.url), "utf8"),
  driver: connection(),
});
const server = new ApolloServer({ schema: await neo4j.getSchema() });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "127.0.0.1" } });
announce({ port: Number(new URL(url).port), address: "127.0.0.1", family: "IPv4" });
