import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort } from "node:worker_threads";
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
  /** From when a thread takes the article. */
  readonly deadlineMs?: number;
  /** For a thread to be free; the start of the first one included. */
  readonly patienceMs?: number;
  readonly threads?: number;
  /** How many may wait beside those that are read. */
  readonly waiting?: number;
  /** The module that the threads run, in JavaScript or TypeScript. */
  readonly worker?: URL;
}

/** What a thread is given. */
export interface Job {
  readonly article: Article;
  /** Where it says that it has begun. */
  readonly begun: MessagePort;
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

type Threads = Piscina<Job, Bundle>;

const DEADLINE_MS = 5_000;
const PATIENCE_MS = 15_000;
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
  const { deadlineMs = DEADLINE_MS, patienceMs = PATIENCE_MS, worker = ownWorker } = options;
  const { threads = THREADS, waiting = WAITING } = options;
  let pool: Threads | null = null;
  let stopped = false;
  let inside = 0;
  const started = (): Threads => {
    if (pool) return pool;
    const made = newThreads(worker, threads);
    // Threads that cannot even start are not started again by themselves.
    made.on("error", () => {
      if (pool === made) pool = null;
      void made.destroy();
    });
    pool = made;
    return made;
  };
  return {
    bundleOf: async (article) => {
      if (stopped || inside >= threads + waiting) throw new ExtractorFault("BUSY");
      inside++;
      try {
        return await inTime(started(), article, patienceMs, deadlineMs);
      } catch (error) {
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

const newThreads = (worker: URL, threads: number): Threads =>
  new Piscina<Job, Bundle>({
    filename: fileURLToPath(worker),
    name: "bundleOf",
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // Tests run the sources, which a thread cannot load by itself.
    execArgv: worker.pathname.endsWith(".ts") ? ["--import", "tsx"] : [],
    recordTiming: false,
  });

async function inTime(threads: Threads, article: Article, patienceMs: number, deadlineMs: number): Promise<Bundle> {
  const { port1: told, port2: begun } = new MessageChannel();
  const controller = new AbortController();
  let fault: ExtractorFault["fault"] = "BUSY";
  const abort = () => controller.abort();
  let timer = setTimeout(abort, patienceMs);
  told.once("message", () => {
    fault = "TIMEOUT";
    clearTimeout(timer);
    timer = setTimeout(abort, deadlineMs);
  });
  try {
    return await threads.run({ article, begun }, { signal: controller.signal, transferList: [begun] });
  } catch (error) {
    throw controller.signal.aborted ? new ExtractorFault(fault) : error;
  } finally {
    clearTimeout(timer);
    told.close();
  }
}
