export interface Problem {
  /** A JSON pointer (RFC 6901) into the bundle. */
  readonly pointer: string;
  readonly message: string;
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const problem = (path: readonly PropertyKey[], message: string): Problem => ({
  pointer: pointerTo(path),
  message,
});
