import type { Given } from "../address/check.js";
import type { View } from "../api/use-view.js";
import { EntityLink, type EntityRef } from "../layout/entity-link.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { Pager } from "../layout/pager.js";
import { ViewTools } from "../layout/view-tools.js";
import { useWords } from "../words/i18n.js";
import { Vietnamese } from "../words/spoken.js";
import type { words } from "../words/vi/words.js";

export type ListProps = {
  readonly given: Given;
  readonly after: string | undefined;
};

export type Column<Node> = {
  readonly field: keyof typeof words.field;
  readonly value: (node: Node) => EntityRef | string | null;
  /** As a source words it. */
  readonly vietnamese?: boolean;
};

type Connection<Node> = {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Node[];
  };
};

/** A page of a list: a table, on a phone with the further columns below the name. */
export function ListOf<Node extends EntityRef>(
  props: ListProps & {
    readonly name: string;
    readonly view: View<Connection<Node>>;
    readonly columns: readonly Column<Node>[];
  },
) {
  const { name, view, columns, after } = props;
  const t = useWords();
  return (
    <Loaded view={view}>
      {({ list }) =>
        list.nodes.length === 0 ? (
          <Message text={t("list.empty")}>
            <p>{t("list.emptyHint")}</p>
          </Message>
        ) : (
          <>
            <p role="status" className="text-sm text-soft">
              {t("pager.total", { count: list.totalCount })}
            </p>
            <table className="table stacked">
              <thead>
                <tr>
                  <th scope="col">{t("field.label")}</th>
                  {columns.map(({ field }) => (
                    <th scope="col" key={field}>
                      {t(`field.${field}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {list.nodes.map((node) => (
                  <tr key={node.id}>
                    <th scope="row" className="font-normal">
                      <EntityLink entity={node} />
                    </th>
                    {columns.map(({ field, value, vietnamese = false }) => (
                      <Cell key={field} name={t(`field.${field}`)} value={value(node)} vietnamese={vietnamese} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <Pager pageInfo={list.pageInfo} after={after} />
            <ViewTools name={name} view={view} rows={list.nodes.map((node) => rowOf(node, columns))} />
          </>
        )
      }
    </Loaded>
  );
}

type CellProps = {
  readonly name: string;
  readonly value: EntityRef | string | null;
  readonly vietnamese: boolean;
};

function Cell({ name, value, vietnamese }: CellProps) {
  return (
    <td data-name={name} data-empty={value === null || value === "" || undefined}>
      {typeof value === "object" && value !== null ? (
        <EntityLink entity={value} />
      ) : vietnamese ? (
        <Vietnamese>{value}</Vietnamese>
      ) : (
        value
      )}
    </td>
  );
}

const rowOf = <Node extends EntityRef>(node: Node, columns: readonly Column<Node>[]) => ({
  id: node.id,
  label: node.label,
  ...Object.fromEntries(
    columns.map(({ field, value }) => {
      const given = value(node);
      return [field, typeof given === "object" && given !== null ? given.label : given];
    }),
  ),
});
