import { errors } from "./errors.js";
import { frame } from "./frame.js";
import { graph } from "./graph.js";
import { pages } from "./pages.js";
import { search } from "./search.js";
import { terms } from "./terms.js";
import { views } from "./views.js";

export const words = { ...terms, ...frame, ...errors, ...views, graph, pages, search };
