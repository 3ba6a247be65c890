import type { Client, CombinedError } from "urql";
import {
  type GraphEntityFragment,
  GraphLinksDocument,
  GraphNeighboursDocument,
  GraphPathDocument,
  type Language,
  type Relation,
} from "../../api/generated.js";
import { link } from "../model.js";
import type { Filter } from "../state/view.js";
import { entityOf } from "./entity.js";
import { type Fetched, pathKey } from "./knowledge.js";
import type { Need } from "./needs.js";

/** `away`: nothing came back. `unknown`: no entity of this id. `refused`: the server said why. */
export type Fault = {
  readonly kind: "away" | "unknown" | "refused";
  readonly id?: string;
  readonly error?: Pick<CombinedError, "graphQLErrors">;
};
export type Outcome = { readonly fetched: Fetched } | { readonly fault: Fault };

export type Fetch = (need: Need, filter: Filter, language: Language) => Promise<Outcome>;

export const fetchFrom =
  (client: Client): Fetch =>
  (need, filter, lang) => {
    const narrowed = { kinds: orNull(filter.kinds), relations: orNull(filter.relations) };
    switch (need.type) {
      case "neighbours":
        return fetchNeighbours(client, need, { ...narrowed, lang });
      case "links":
        return fetchLinks(client, need, narrowed);
      case "path":
      default:
        return fetchPath(client, need, lang);
    }
  };

type Of<T extends Need["type"]> = Extract<Need, { readonly type: T }>;
type Narrowed = {
  readonly kinds: Filter["kinds"] | null;
  readonly relations: Filter["relations"] | null;
};

async function fetchNeighbours(
  client: Client,
  { key, id, first, after }: Of<"neighbours">,
  narrowed: Narrowed & { readonly lang: Language },
): Promise<Outcome> {
  const { data, error } = await client.query(GraphNeighboursDocument, { id, first, after, ...narrowed }).toPromise();
  if (data === undefined) return { fault: faultOf(error) };
  const { node } = data;
  if (node === null || !("neighbours" in node)) return { fault: error ? faultOf(error) : { kind: "unknown", id } };
  const { neighbours } = node;
  return {
    fetched: {
      entities: [entityOf(node), ...neighbours.edges.map((edge) => entityOf(edge.node))],
      links: neighbours.edges.map((edge) =>
        edge.direction === "OUT"
          ? link(node.id, edge.relation, edge.node.id)
          : link(edge.node.id, edge.relation, node.id),
      ),
      neighbourhood: {
        key,
        page: {
          rows: neighbours.edges.map((edge) => ({
            id: edge.node.id,
            relation: edge.relation,
            outgoing: edge.direction === "OUT",
          })),
          total: neighbours.totalCount,
          cursor: neighbours.pageInfo.hasNextPage ? neighbours.pageInfo.endCursor : null,
        },
      },
      // An id that was merged into another answers with the other's.
      ...(node.id === id ? {} : { renamed: { from: id, to: node.id } }),
    },
  };
}

async function fetchLinks(client: Client, { key, id }: Of<"links">, narrowed: Narrowed): Promise<Outcome> {
  const { data, error } = await client.query(GraphLinksDocument, { id, ...narrowed }).toPromise();
  if (data?.subgraph == null) return { fault: error ? faultOf(error) : { kind: "unknown", id } };
  return { fetched: { entities: [], links: data.subgraph.edges.map(linkOf), linked: key.slice("links ".length) } };
}

async function fetchPath(client: Client, { from, to }: Of<"path">, lang: Language): Promise<Outcome> {
  const { data, error } = await client.query(GraphPathDocument, { from, to, lang }).toPromise();
  if (data === undefined || error !== undefined) return { fault: faultOf(error) };
  const nodes = data.path?.nodes ?? [];
  return {
    fetched: {
      entities: nodes.map(entityOf),
      links: (data.path?.edges ?? []).map(linkOf),
      path: { key: pathKey(from, to), ids: nodes.map((node: GraphEntityFragment) => node.id) },
    },
  };
}

const linkOf = ({ from, relation, to }: { readonly from: string; readonly relation: Relation; readonly to: string }) =>
  link(from, relation, to);

const faultOf = (error: CombinedError | undefined): Fault =>
  error === undefined || error.graphQLErrors.length === 0 ? { kind: "away" } : { kind: "refused", error };

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);
