import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from "urql";

export type View<Data> = {
  readonly data: Data | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
  /** What was asked, for the playground. */
  readonly asked: Asked;
};

export type Asked = {
  readonly document: TypedDocumentNode<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** One query of a page, from the cache where it holds all of it. */
export function useView<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables & Readonly<Record<string, unknown>>,
  pause = false,
): View<Data> {
  const [{ data, fetching, stale, error }, execute] = useQuery<Data, Variables>({ query: document, variables, pause });
  return {
    data,
    fetching: fetching || stale,
    error,
    retry: () => execute({ requestPolicy: "network-only" }),
    asked: { document, variables },
  };
}
