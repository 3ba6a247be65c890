export const cardId = (key: string): string => `fact-${key}`;

export function isInSight(key: string): boolean {
  const card = document.getElementById(cardId(key))?.getBoundingClientRect();
  return card !== undefined && card.bottom > 0 && card.top < window.innerHeight;
}

/** From a passage to its fact, which has the focus then. */
export function showCard(key: string): void {
  const card = document.getElementById(cardId(key));
  card?.querySelector("button")?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}

/** From a fact to the first of its passages, once that is marked. */
export function showPassage(key: string): void {
  requestAnimationFrame(() =>
    document.querySelector(`mark[data-of~="${CSS.escape(key)}"]`)?.scrollIntoView({ block: "nearest" }),
  );
}
