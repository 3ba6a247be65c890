import { openDatabase } from "../../../src/db/database.js";
import { lockDataDir } from "../../../src/db/embedded/data-dir-lock.js";
import { startEmbedded } from "../../../src/db/embedded/embedded.js";

const [dataDir = "", cacheDir = "", entity = ""] = process.argv.slice(2);
const lock = await lockDataDir(dataDir, console.error);
const jvmArguments = ["-XX:TieredStopAtLevel=1"];
const neo4j = await startEmbedded({ lock, cacheDir, env: process.env, jvmArguments, log: () => {} });
lock.serving("http://127.0.0.1:4000/", "bolt://127.0.0.1:7687");
const database = openDatabase(neo4j);
await database.execute({ name: "test", text: "CREATE (:Entity {id: $entity})" }, { entity });
// The way of a server that ends without stopping its database.
process.on("SIGTERM", () => process.exit(3));
console.log(neo4j.pid);
setInterval(() => {}, 60_000);
