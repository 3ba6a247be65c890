import { openDatabase } from "../../../src/db/database.js";

const [uri = "", user = "", password] = process.argv.slice(2);
const database = openDatabase({ uri, user, password: password || undefined });
const reads = Array.from({ length: 20 }, () => database.read({ name: "test", text: "RETURN 1 AS one" }, {}));
console.log((await Promise.all(reads)).length);
await database.close();
