import { expect } from "vitest";
import type { Ask } from "./server.js";

/** A connection by the text that selects it; `arguments` come before its page arguments. */
export interface Listed {
  /** Around the connection, with `%` in its place; the connection itself where absent. */
  readonly within?: string;
  readonly field: string;
  readonly arguments?: string;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageAnswer {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly label: string };
  }[];
  readonly nodes: readonly { readonly id: string }[];
}

const selection =
  "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id label } } nodes { id } }";

export function pageQuery(
  { within = "{ % }", field, arguments: own = "" }: Listed,
  given: string,
  asked = selection,
): string {
  const all = [own, given].filter(Boolean).join(", ");
  return within.replace("%", `${field}${all && `(${all})`} ${asked}`);
}

/** One page, its cursors and pageInfo checked against its rows. */
export async function page(ask: Ask, listed: Listed, given: string): Promise<PageAnswer> {
  const { data, errors } = await ask(pageQuery(listed, given));
  expect(errors).toBeUndefined();
  const found = connectionIn(data, listed.field);
  expect(found.nodes.map(({ id }) => id)).toEqual(found.edges.map(({ node }) => node.id));
  expect(found.pageInfo.startCursor).toBe(found.edges[0]?.cursor ?? null);
  expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null);
  return found;
}

function connectionIn(data: Readonly<Record<string, unknown>>, field: string): PageAnswer {
  const inner = data[field] ?? Object.values(data)[0];
  return (field in (inner as object) ? (inner as Record<string, unknown>)[field] : inner) as PageAnswer; // the test's own query
}

/** All labels, page by page from the start. */
export async function forward(
  ask: Ask,
  listed: Listed,
  size: number,
  between: () => Promise<void> = async () => {},
): Promise<string[]> {
  const labels: string[] = [];
  let after: string | null = null;
  for (;;) {
    const found: PageAnswer = await page(
      ask,
      listed,
      after === null ? `first: ${size}` : `first: ${size}, after: "${after}"`,
    );
    labels.push(...found.edges.map(({ node }) => node.label));
    expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
    if (!found.pageInfo.hasNextPage) return labels;
    expect(found.edges).toHaveLength(size);
    after = found.pageInfo.endCursor;
    await between();
  }
}

/** All labels in the list's order, read page by page from the end. */
export async function backward(ask: Ask, listed: Listed, size: number): Promise<string[]> {
  const labels: string[] = [];
  let before: string | null = null;
  for (;;) {
    const found: PageAnswer = await page(
      ask,
      listed,
      before === null ? `last: ${size}` : `last: ${size}, before: "${before}"`,
    );
    labels.unshift(...found.edges.map(({ node }) => node.label));
    expect(found.pageInfo.hasNextPage).toBe(before !== null);
    if (!found.pageInfo.hasPreviousPage) return labels;
    expect(found.edges).toHaveLength(size);
    before = found.pageInfo.startCursor;
  }
}
