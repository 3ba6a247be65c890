import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
