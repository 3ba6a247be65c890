import type { pages as vi } from "../vi/pages.js";

export const pages: typeof vi = {
  home: {
    intro:
      "The conferences of party committees, the documents before them, the targets they set and the results they heard – joined to one another, each with the place in the source that says so.",
    counts: "The graph holds",
    latest: "Latest conferences",
    ways: "Ways to begin",
    graph: "Begin with the newest conference and follow the relations from one entry to the next.",
    promises: "Which targets were met and which were not: a board for each body and period.",
    article: "Paste an article and see the facts that can be read in it. Nothing is stored.",
    playground: "Ask the graph in GraphQL, with more than twenty examples at hand.",
  },
};
