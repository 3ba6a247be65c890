import { type ReactNode, useMemo, useState } from "react";
import { kindNamed } from "../../kinds.js";
import { KindMark } from "../../layout/kind-mark.js";
import { useWords } from "../../words/i18n.js";
import { Name } from "../../words/spoken.js";
import { degrees } from "../data/summary.js";
import { useGraph, useGraphState } from "./use-graph.js";
import { Years } from "./years.js";

const rowsShown = 50;

/** All that the picture shows, exactly. */
export function Tables() {
  const t = useWords();
  const { dispatch } = useGraph();
  const { picture, history } = useGraphState();
  const nodes = useMemo(() => [...picture.nodes.values()].map(({ entity }) => entity), [picture]);
  const counts = useMemo(() => degrees(picture), [picture]);
  const name = (id: string) => <Name of={picture.nodes.get(id)?.entity ?? { label: id }} />;
  return (
    <section aria-labelledby="graph-tables" className="mt-6">
      <h2 id="graph-tables">{t("graph.table.title")}</h2>
      <Table
        title={t("graph.table.nodes")}
        columns={[t("graph.table.kind"), t("graph.table.label"), t("graph.table.years"), t("graph.table.count")]}
        rows={nodes}
        row={(entity) => (
          <tr key={entity.id}>
            <td>
              <span className="flex gap-1.5">
                <KindMark kind={kindNamed(entity.kind)} /> {t(`kind.${entity.kind}`)}
              </span>
            </td>
            <th scope="row" className="font-normal">
              <button
                type="button"
                className="text-start text-link underline"
                aria-current={entity.id === history.present.selected}
                onClick={() => dispatch({ type: "select", id: entity.id })}
              >
                <Name of={entity} />
              </button>
            </th>
            <td>
              <Years entity={entity} />
            </td>
            <td>{counts.get(entity.id) ?? 0}</td>
          </tr>
        )}
      />
      <Table
        title={t("graph.table.links")}
        columns={[t("graph.table.from"), t("graph.table.relation"), t("graph.table.to")]}
        rows={picture.links}
        row={(link) => (
          <tr key={link.key}>
            <td>{name(link.from)}</td>
            <td>{t(`relation.${link.relation}.OUT`)}</td>
            <td>{name(link.to)}</td>
          </tr>
        )}
      />
    </section>
  );
}

function Table<T>(props: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly T[];
  readonly row: (item: T) => ReactNode;
}) {
  const { title, columns, rows, row } = props;
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(rows.length / rowsShown) - 1);
  const current = Math.min(page, last);
  const first = current * rowsShown;
  return (
    <details className="card mt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="font-bold">
        {title} <span className="font-normal text-soft">({rows.length})</span>
      </summary>
      {open && (
        <>
          {/* biome-ignore lint: what scrolls must be reachable by keyboard */}
          <div className="overflow-x-auto" role="region" aria-label={title} tabIndex={0}>
            <table className="table">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{rows.slice(first, first + rowsShown).map(row)}</tbody>
            </table>
          </div>
          {last > 0 && (
            <p className="mt-2 flex flex-wrap items-center gap-2">
              <button type="button" className="button" disabled={current === 0} onClick={() => setPage(current - 1)}>
                {t("graph.table.previous")}
              </button>
              {t("graph.table.range", {
                first: first + 1,
                last: Math.min(first + rowsShown, rows.length),
                total: rows.length,
              })}
              <button type="button" className="button" disabled={current === last} onClick={() => setPage(current + 1)}>
                {t("graph.table.next")}
              </button>
            </p>
          )}
        </>
      )}
    </details>
  );
}
