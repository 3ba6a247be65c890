const YEAR_S = 31_536_000;

/** Kept in a cookie, since the server writes the page in the language and on the ground that were chosen. */
export function remember(name: "language" | "theme", value: string): void {
  document.cookie = `dangbo-graph-${name}=${value}; path=/; max-age=${YEAR_S}; samesite=lax`;
}
