import { afterEach, describe, expect, it } from "vitest";
import { type Extractor, ExtractorFault, type ExtractorOptions, newExtractor } from "../../src/extract/extractor.js";

const endless = new URL("./endless.worker.ts", import.meta.url);
let extractor: Extractor | undefined;
const started = (options: ExtractorOptions): Extractor => (extractor = newExtractor({ worker: endless, ...options }));
afterEach(() => extractor?.stop());

const title = async (of: Extractor, text: string) => (await of.bundleOf({ text })).source?.title;
const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => (error instanceof ExtractorFault ? error.fault : String(error)),
  );

describe("the threads that extract", { timeout: 60_000 }, () => {
  it("end what overruns its time, and another thread takes its place", async () => {
    const own = started({ threads: 1, deadlineMs: 500, patienceMs: 30_000 });
    expect(await title(own, "trước")).toBe("trước");
    expect(await fault(own.bundleOf({ text: "mãi mãi" }))).toBe("TIMEOUT");
    expect(await title(own, "sau")).toBe("sau");
  });

  it("keep nobody waiting behind an endless text while one of them is free", async () => {
    const own = started({ threads: 2, deadlineMs: 20_000, patienceMs: 30_000 });
    expect(await title(own, "trước")).toBe("trước");
    const endlessly = fault(own.bundleOf({ text: "mãi mãi" }));
    expect(await title(own, "bên cạnh")).toBe("bên cạnh");
    await own.stop();
    expect(await endlessly).toBe("BUSY");
  });

  it("let only so many wait, and turn away the others at once", async () => {
    const own = started({ threads: 1, waiting: 2, patienceMs: 30_000 });
    const faults = await Promise.all(["a", "b", "c", "d", "e"].map((text) => fault(own.bundleOf({ text }))));
    expect(faults).toEqual(["none", "none", "none", "BUSY", "BUSY"]);
    expect(await title(own, "sau")).toBe("sau");
  });

  it("let nobody wait longer than patience lasts", async () => {
    const own = started({ threads: 1, deadlineMs: 20_000, patienceMs: 3_000 });
    const held = fault(own.bundleOf({ text: "mãi mãi" }));
    expect(await fault(own.bundleOf({ text: "sau" }))).toBe("BUSY");
    await own.stop();
    expect(await held).toBe("BUSY");
  });

  it("that cannot start are said to have failed, and start anew", async () => {
    const own = started({ worker: new URL("./absent.worker.ts", import.meta.url), threads: 1, patienceMs: 8_000 });
    expect(await fault(own.bundleOf({ text: "x" }))).not.toBe("none");
    expect(await fault(own.bundleOf({ text: "x" }))).not.toBe("none");
  });

  it("pass on a fault of what they run, and go on", async () => {
    const own = started({ threads: 1, patienceMs: 30_000 });
    expect(await fault(own.bundleOf({ text: "hỏng" }))).toBe("Error: a fault inside");
    expect(await title(own, "sau")).toBe("sau");
  });

  it("take nothing more once they are stopped, also where none had started", async () => {
    const own = started({});
    await own.stop();
    expect(await fault(own.bundleOf({ text: "x" }))).toBe("BUSY");
  });
});
