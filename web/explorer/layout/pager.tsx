import { Link } from "@tanstack/react-router";
import { useWords } from "../words/i18n.js";

type Search = Readonly<Record<string, string | undefined>>;

/** Forward through a list by its cursors, and back to its beginning; each page of it has an address. */
export function Pager(props: {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly after: string | undefined;
  /** What of the address is about the page before alone. */
  readonly without?: Search;
  /** Where the list stands in the middle of a page. */
  readonly stay?: boolean;
}) {
  const { pageInfo, after, without = {}, stay = false } = props;
  const t = useWords();
  if (after === undefined && !pageInfo.hasNextPage) return null;
  const page = (cursor: string | undefined) => ({
    to: ".",
    search: (old: Search) => ({ ...old, ...without, after: cursor }),
    resetScroll: !stay,
    className: "button",
    activeOptions: { exact: true },
  });
  return (
    <div className="no-print my-4 flex flex-wrap gap-2">
      {after !== undefined && <Link {...page(undefined)}>{t("pager.first")}</Link>}
      {pageInfo.hasNextPage && <Link {...page(pageInfo.endCursor ?? undefined)}>{t("pager.next")}</Link>}
    </div>
  );
}
