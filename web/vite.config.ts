import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

const inWeb = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: inWeb("."),
  // Pages live at routes of their own (/graphql), so what they load is addressed from the root: /assets/…
  base: "/",
  plugins: [react(), tailwind()],
  logLevel: "warn",
  worker: { format: "es" },
  build: {
    outDir: inWeb("../dist/web"),
    rolldownOptions: {
      input: { explorer: inWeb("explorer/index.html"), playground: inWeb("playground/index.html") },
      // GraphiQL's files open with "use no memo", a directive to a compiler that has already run.
      onLog: (level, log, report) => log.code !== "MODULE_LEVEL_DIRECTIVE" && report(level, log),
    },
    // The editor is one chunk of 2.8 MB, loaded after the page.
    chunkSizeWarningLimit: 4000,
    license: { fileName: "licences.md" },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});

/** What writes the explorer's pages on the server: one module with all that it needs, since no tool is there at run time. */
export const server: UserConfig = {
  root: inWeb("."),
  plugins: [react()],
  logLevel: "warn",
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ssr: { noExternal: true },
  build: {
    ssr: inWeb("explorer/render.tsx"),
    outDir: inWeb("../dist/web/server"),
    emptyOutDir: true,
    target: "node20",
    minify: false,
  },
};
