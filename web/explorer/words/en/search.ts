import type { search as vi } from "../vi/search.js";

export const search: typeof vi = {
  label: "Search the graph",
  placeholder: "Search the graph…",
  hint: "Press / to search",
  submit: "Search",
  title: "Search",
  titleFor: "Search for “{{query}}”",
  all: "All",
  facets: "Narrow to a kind",
  results: "Search results",
  found: "Found: {{count, number}}",
  none: "Nothing matches “{{query}}”.",
  corrected: "Nothing matches “{{query}}” as it is typed. Found with “{{corrected}}”: {{count, number}}",
  noneHint: "Try fewer words, another spelling, or look through the lists.",
  begin: "Type to search, with or without Vietnamese marks.",
};
