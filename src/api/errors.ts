import { GraphQLError } from "graphql";

/** Something in the request that its sender can mend. */
export class InputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" } });
    this.name = "InputError";
  }
}

/** A query that would read more than one request may. */
export class TooComplexError extends GraphQLError {
  constructor(message: string) {
    // Apollo answers 500 to what a plugin throws, unless told.
    super(message, { extensions: { code: "TOO_COMPLEX", http: { status: 400 } } });
    this.name = "TooComplexError";
  }
}

/** Work that did not end in its time. */
export class SlowError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "TIMEOUT" } });
    this.name = "SlowError";
  }
}

/** Work for which there is no room just now. */
export class BusyError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "UNAVAILABLE" } });
    this.name = "BusyError";
  }
}
