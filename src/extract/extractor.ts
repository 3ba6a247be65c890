import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Bundle } from "../bundle/format.js";
import type { Article } from "./pipeline.js";

/** Extracts beside the thread that answers requests, which one long text would otherwise hold up. */
export interface Extractor {
  /** Throws an ExtractorFault where it took too long or too many wait. */
  readonly bundleOf: (article: Article) => Promise<Bundle>;
  readonly stop: () => Promise<void>;
}

export interface ExtractorOptions {
  /** From the call on, the wait for a free thread included. */
  readonly deadlineMs?: number;
  readonly threads?: number;
  /** How many may wait beside those that are read. */
  readonly waiting?: number;
  /** The module that the threads run, in JavaScript or TypeScript. */
  readonly worker?: URL;
}

/** An article that was not read; trying again may help. */
export class ExtractorFault extends Error {
  readonly fault: "TIMEOUT" | "BUSY";

  constructor(fault: "TIMEOUT" | "BUSY") {
    super(fault === "TIMEOUT" ? "the article took too long" : "too many articles wait");
    this.name = "ExtractorFault";
    this.fault = fault;
  }
}

const DEADLINE_MS = 5_000;
const THREADS = 2;
const WAITING = 16;
/** An extraction of the longest text takes a tenth of it. */
const HEAP_MB = 256;

// The module beside this one: compiled where this one is, else in TypeScript.
const ownWorker = new URL(
  import.meta.url.endsWith(".ts") ? "./extractor.worker.ts" : "./extractor.worker.js",
  import.meta.url,
);

/** Threads start with the first article, and each that overran its time is ended and another one takes its place. */
export function newExtractor(options: ExtractorOptions = {}): Extractor {
  const { deadlineMs = DEADLINE_MS, threads = THREADS, waiting = WAITING, worker = ownWorker } = options;
  let pool: Piscina<Article, Bundle> | null = null;
  let stopped = false;
  let inside = 0;
  const started = (): Piscina<Article, Bundle> =>
    (pool ??= new Piscina<Article, Bundle>({
      filename: fileURLToPath(worker),
      name: "bundleOf",
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      // Tests run the sources, which a thread cannot load by itself.
      execArgv: worker.pathname.endsWith(".ts") ? ["--import", "tsx"] : [],
      recordTiming: false,
    }));
  return {
    bundleOf: async (article) => {
      if (stopped || inside >= threads + waiting) throw new ExtractorFault("BUSY");
      inside++;
      const signal = AbortSignal.timeout(deadlineMs);
      try {
        return await started().run(article, { signal });
      } catch (error) {
        if (signal.aborted) throw new ExtractorFault("TIMEOUT");
        throw stopped ? new ExtractorFault("BUSY") : error;
      } finally {
        inside--;
      }
    },
    stop: async () => {
      stopped = true;
      await pool?.destroy();
    },
  };
}
