import { lazyRouteComponent } from "@tanstack/react-router";

/** The chart of an indicator, which no other page has to load. The page's address loads it first: a part that came later would take away what the server has written of it. */
export const Series = lazyRouteComponent(() => import("./series.js"), "Series");
