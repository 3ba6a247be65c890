import type { SearchQuery } from "../api/generated.js";
import { useWords } from "../words/i18n.js";

/** How many were found, and with which words where those that were typed match nothing. */
export function Found(props: {
  readonly query: string;
  readonly search: Pick<SearchQuery["search"], "totalCount" | "correctedQuery">;
}) {
  const t = useWords();
  const { totalCount: count, correctedQuery: corrected } = props.search;
  return corrected == null
    ? t("search.found", { count })
    : t("search.corrected", { query: props.query, corrected, count });
}
