/** What this client does not speak and neo4j-driver does: a version of Bolt, or a kind of value. */
export class UnsupportedError extends Error {
  constructor(
    what: string,
    /** Whether it is so of the whole server, not of one statement. */
    readonly always = false,
  ) {
    super(what);
    this.name = "UnsupportedError";
  }
}
