import { print } from "@0no-co/graphql.web";
import type { View } from "../api/use-view.js";
import { useWords } from "../words/i18n.js";
import { download, downloadCsv, type Row } from "./download.js";

/** What a view is made of: its query in the playground, its data as JSON and as a table. */
export function ViewTools(props: {
  readonly name: string;
  /** The part of the page whose they are, where it is not all of it. */
  readonly part?: string;
  readonly view: Pick<View<unknown>, "asked" | "data">;
  readonly rows: readonly Row[];
}) {
  const { name, part, view, rows } = props;
  const t = useWords();
  const { document, variables } = view.asked;
  const query = new URLSearchParams({ query: print(document), variables: JSON.stringify(variables, null, 2) });
  return (
    <section
      aria-label={[t("tools.label"), part].filter(Boolean).join(": ")}
      className="no-print mt-8 flex flex-wrap gap-2 border-t border-line pt-4"
    >
      <a href={`/graphql#${query}`} className="button">
        {t("tools.playground")}
      </a>
      <button
        type="button"
        className="button"
        onClick={() => download(`${name}.json`, "application/json", JSON.stringify(view.data, null, 2))}
      >
        {t("tools.json")}
      </button>
      {rows.length > 0 && (
        <button type="button" className="button" onClick={() => void downloadCsv(`${name}.csv`, rows)}>
          {t("tools.csv")}
        </button>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {t("tools.print")}
      </button>
    </section>
  );
}
