import { arrange, type LayoutTask } from "./arrange.js";

export type LayoutRequest = LayoutTask & { readonly number: number; readonly animated: boolean };
export type LayoutAnswer = { readonly number: number; readonly positions: Float32Array; readonly done: boolean };

/** A large picture takes the page longer to move. */
const betweenAnswers = (order: number): number => (order > 1000 ? 1500 : 250);
let current = 0;

/** Answers the newest request alone; an older one is given up. */
async function answer({ number, animated, ...task }: LayoutRequest): Promise<void> {
  current = number;
  const course = arrange(task);
  const pause = betweenAnswers(task.parents.length);
  let told = performance.now();
  for (;;) {
    const { value, done = false } = course.next();
    const now = performance.now();
    if (done || now - told > pause) {
      // Lets a newer request in.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (current !== number) return;
      if (done || animated) {
        const news = { number, positions: value, done } satisfies LayoutAnswer;
        self.postMessage(news, { transfer: [value.buffer] });
      }
      told = now;
    }
    if (done) return;
  }
}

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => void answer(data));
