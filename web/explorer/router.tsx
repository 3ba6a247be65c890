import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from "@tanstack/react-router";
import { kindOfSingular } from "./kinds.js";
import { Layout } from "./layout/layout.js";
import { Waiting } from "./layout/loaded.js";
import { BrokenPage, UnknownPage } from "./layout/page.js";
import { HomePage } from "./pages/home-page.js";
import { Series } from "./series/later.js";

const root = createRootRoute({ component: Layout, notFoundComponent: UnknownPage });

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });

/** All that stands in an address is plain text. */
const parseSearch = (search: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, value.replaceAll("\u0000", "")]));

function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  return written.size === 0 ? "" : `?${written.toString()}`;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** Of what stands in the address, the texts of these names. */
function someOf<const Name extends string>(
  given: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { readonly [Key in Name]?: string } {
  const known: { [Key in Name]?: string } = {};
  for (const name of names) if (text(given[name])) known[name] = text(given[name]);
  return known;
}

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: (given: Record<string, unknown>) => ({
    q: text(given["q"]),
    ...someOf(given, ["kind", "after"]),
  }),
  component: lazyRouteComponent(() => import("./search/search-page.js"), "SearchPage"),
});

/** What narrows a list stands in its address; which filters a kind has is the list's business. */
const list = createRoute({
  getParentRoute: () => root,
  path: "/$kind",
  validateSearch: (given: Record<string, unknown>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (text(value) ? [[key, text(value)]] : []))),
  beforeLoad: ({ params }) => {
    const kind = kindOfSingular(params.kind);
    if (kind) throw redirect({ to: "/$kind", params: { kind: kind.segment }, replace: true });
  },
  component: lazyRouteComponent(() => import("./lists/list-page.js"), "ListPage"),
});

const entity = createRoute({
  getParentRoute: () => root,
  path: "/$kind/$id",
  validateSearch: (given: Record<string, unknown>) => someOf(given, ["relation", "kind", "after", "body"]),
  beforeLoad: ({ params }) => {
    const kind = kindOfSingular(params.kind);
    if (kind) throw redirect({ to: "/$kind/$id", params: { kind: kind.segment, id: params.id }, replace: true });
  },
  loader: async ({ params }) => {
    if (params.kind === "indicators") await Series.preload?.();
  },
  component: lazyRouteComponent(() => import("./entity/entity-page.js"), "EntityPage"),
});

const timeline = createRoute({
  getParentRoute: () => root,
  path: "/committees/$id/timeline",
  validateSearch: (given: Record<string, unknown>) => someOf(given, ["from", "to", "after"]),
  component: lazyRouteComponent(() => import("./timeline/timeline-page.js"), "TimelinePage"),
});

const promises = createRoute({
  getParentRoute: () => root,
  path: "/promises",
  validateSearch: (given: Record<string, unknown>) =>
    someOf(given, ["committee", "from", "to", "status", "sort", "after"]),
  component: lazyRouteComponent(() => import("./promises/promises-page.js"), "PromisesPage"),
});

const article = createRoute({
  getParentRoute: () => root,
  path: "/article",
  component: lazyRouteComponent(() => import("./article/article-page.js"), "ArticlePage"),
});

const graph = createRoute({
  getParentRoute: () => root,
  path: "/graph/$id",
  // What draws it needs a browser.
  component: import.meta.env.SSR
    ? lazyRouteComponent(() => import("./graph/graph-frame.js"), "GraphFrame")
    : lazyRouteComponent(() => import("./graph/graph-page.js"), "GraphPage"),
});

const routeTree = root.addChildren([home, search, graph, timeline, promises, article, list, entity]);

/** The pages by their addresses; `history` is the browser's unless given. */
export const newRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    defaultErrorComponent: BrokenPage,
    defaultPendingComponent: Waiting,
    defaultNotFoundComponent: UnknownPage,
    // On the server it would write a script into the page, which the policy refuses.
    scrollRestoration: !import.meta.env.SSR,
    isServer: import.meta.env.SSR,
    ...(history && { history }),
  });

export type Router = ReturnType<typeof newRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    readonly router: Router;
  }
}
