import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const project = fileURLToPath(new URL("../", import.meta.url));
const output = `${project}dist/web`;
const stampFile = `${output}/.stamp`;

/** A hash of everything the bundle is made from; the lock file stands for the packages. */
async function sourceHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["web", "schema/operations", "src/values"]) {
    const entries = await readdir(project + folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
    for (const file of files.sort())
      hash
        .update(file.slice(project.length))
        .update("\0")
        .update(await readFile(file));
  }
  return hash.update(await readFile(`${project}package-lock.json`)).digest("hex");
}

/** Built aside and swapped in, so that a failed build leaves the last good one. */
async function build(stamp: string): Promise<void> {
  const fresh = `${output}.${process.pid}.new`;
  const stale = `${output}.${process.pid}.old`;
  const [{ build: viteBuild }, { default: config, server }] = await Promise.all([
    import("vite"),
    import("./vite.config.js"),
  ]);
  try {
    await viteBuild({ ...config, configFile: false, build: { ...config.build, outDir: fresh, emptyOutDir: true } });
    await viteBuild({ ...server, configFile: false, build: { ...server.build, outDir: `${fresh}/server` } });
    await compress(`${fresh}/assets`);
    await writeFile(`${fresh}/.stamp`, stamp);
    await mkdir(`${project}dist`, { recursive: true });
    await rename(output, stale).catch(unless("ENOENT"));
    // Where another build came first there is nothing to add.
    await rename(fresh, output).catch(unless("ENOTEMPTY", "EEXIST"));
  } finally {
    await Promise.all([fresh, stale].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** Beside each file its gzipped twin, so that the server need not compress the same bytes again and again. */
async function compress(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/\.(?:js|css|svg|json|ttf)$/u.test(name)) continue;
    await writeFile(`${folder}/${name}.gz`, await promisify(gzip)(await readFile(`${folder}/${name}`), { level: 9 }));
  }
}

function unless(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof Error && "code" in error && codes.includes(String(error.code)))) throw error;
  };
}

const started = performance.now();
const stamp = await sourceHash();
if (process.argv.includes("--if-stale") && stamp === (await readFile(stampFile, "utf8").catch(() => ""))) {
  console.log("web: up to date");
} else {
  await build(stamp);
  console.log(`web: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
