import { CombinedError, mapExchange } from "urql";

/** Where a field that is never null fails, null stands further up. Says of each error that it is of that place: the cache would hold that there is nothing there. */
export const errorPlaces = mapExchange({
  onResult(result) {
    const { data, error } = result;
    if (!error || data == null) return result;
    const graphQLErrors = error.graphQLErrors.map((each) => {
      const { message, extensions } = each;
      return { message, extensions, path: placeIn(data, each.path ?? []) };
    });
    return { ...result, error: new CombinedError({ ...error, graphQLErrors }) };
  },
});

function placeIn(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [depth, step] of path.entries()) {
    if (value == null) return path.slice(0, depth);
    value = (value as Readonly<Record<string | number, unknown>>)[step]; // a path leads through objects and lists
  }
  return path;
}
