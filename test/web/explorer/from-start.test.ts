import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, missingChromium, startBrowser } from "../chromium.js";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const article = `${project}docs/examples/article.txt`;
const dataDir = mkdtempSync(join(tmpdir(), "dangbo-graph-start-"));
const env = { ...process.env, DATA_DIR: dataDir, PORT: "0", NEO4J_URI: "" };
const executable = findChromium();
let npm: ChildProcess;
let url = "";

/** npm passes no signal on; its group hears it. */
async function stop(): Promise<void> {
  if (npm.pid === undefined || npm.exitCode !== null || npm.signalCode !== null) return;
  process.kill(-npm.pid, "SIGTERM");
  while (existsSync(join(dataDir, "server.lock"))) await new Promise((resolve) => setTimeout(resolve, 100));
}

describe.skipIf(executable === undefined && process.env["CI"] !== "true")(
  "From `npm start` on",
  { timeout: 180_000 },
  () => {
    beforeAll(async () => {
      npm = spawn("npm", ["start"], { cwd: project, env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
      url = await new Promise<string>((resolve, reject) => {
        npm.once("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
        if (npm.stdout)
          createInterface({ input: npm.stdout }).on("line", (line) => {
            const [, address] = /^Explorer: (\S+)/u.exec(line) ?? [];
            if (address) resolve(address);
          });
      });
    }, 180_000);
    afterAll(async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    }, 60_000);

    it("a reader sees an article's facts, finds them once they are ingested, and keeps the text when the server goes", async () => {
      if (executable === undefined) throw new Error(missingChromium);
      const browser = await startBrowser(executable);
      try {
        const page = await (await browser.newContext({ locale: "vi-VN" })).newPage();
        await page.goto(url);
        await page.getByRole("link", { name: "Từ một bài báo" }).first().click();
        await page.getByLabel("Mở một tệp văn bản").setInputFiles(article);
        await page.getByRole("button", { name: "Đọc bài" }).click();
        const facts = page.getByRole("region", { name: "Dữ kiện đọc được" });
        await facts.getByText("260 tỷ đồng trở lên").first().waitFor();
        await facts.getByText("Hội nghị lần thứ 9", { exact: false }).first().waitFor();

        const ingested = spawnSync("npm", ["run", "-s", "ingest", "--", article], {
          cwd: project,
          env,
          encoding: "utf8",
        });
        expect(ingested.status, ingested.stderr).toBe(0);
        await page.getByRole("combobox", { name: "Tìm trong đồ thị" }).fill("huyen song lam ha hoi nghi lan thu 9");
        await page
          .getByRole("option")
          .filter({ hasText: /^Hội nghị/u })
          .first()
          .click();
        await page.getByRole("heading", { level: 1, name: /Hội nghị lần thứ 9.*Sông Lam Hạ/u }).waitFor();
        await page.getByRole("region", { name: "Chỉ tiêu" }).getByText("260 tỷ đồng trở lên").waitFor();
        await page.locator("dl > div", { hasText: "Ngày" }).getByText("5 tháng 7, 2022").waitFor();

        await page.goto(`${url}/article`);
        await page.getByRole("textbox", { name: "Bài báo" }).fill("Hội nghị lần thứ 10.");
        await stop();
        await page.getByRole("button", { name: "Đọc bài" }).click();
        await page.getByRole("alert").getByText("Không liên lạc được với máy chủ").waitFor();
        expect(await page.getByRole("textbox", { name: "Bài báo" }).inputValue()).toBe("Hội nghị lần thứ 10.");
      } finally {
        await browser.close();
      }
    });
  },
);
