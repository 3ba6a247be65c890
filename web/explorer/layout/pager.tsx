import { useWords } from "../words/i18n.js";

/** Forward through a list by its cursors, and back to its beginning. */
export function Pager(props: {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly after: string | undefined;
  readonly onPage: (after: string | undefined) => void;
}) {
  const { pageInfo, after, onPage } = props;
  const t = useWords();
  if (after === undefined && !pageInfo.hasNextPage) return null;
  return (
    <div className="no-print my-4 flex flex-wrap gap-2">
      {after !== undefined && (
        <button type="button" className="button" onClick={() => onPage(undefined)}>
          {t("pager.first")}
        </button>
      )}
      {pageInfo.hasNextPage && (
        <button type="button" className="button" onClick={() => onPage(pageInfo.endCursor ?? undefined)}>
          {t("pager.next")}
        </button>
      )}
    </div>
  );
}
