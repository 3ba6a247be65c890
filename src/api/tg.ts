// The metadata polyfill must be there before the first decorated class is evaluated: import type-graphql from here only.
import "reflect-metadata";

export * from "type-graphql";
