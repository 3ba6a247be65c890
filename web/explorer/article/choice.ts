import type { Fact } from "./bundle.js";
import { newStore } from "./store.js";

/** The key of the fact that is looked at, in the text or beside it. Outside the page: of hundreds of cards only those that it concerns are drawn anew. */
export const chosen = newStore<string | undefined>(undefined);

/** The fact under the pointer while its card is out of sight. */
export const peeked = newStore<Fact | undefined>(undefined);

export function lookAway(): void {
  chosen.set(undefined);
  peeked.set(undefined);
}
