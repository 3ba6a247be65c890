import { useNavigate, useSearch } from "@tanstack/react-router";
import { AddressFaults } from "../address/address-faults.js";
import { faultsIn } from "../address/check.js";
import { NeighboursDocument, type NeighboursQuery } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { isKind, isRelation, relations } from "../graph/model.js";
import { kindOf, kinds } from "../kinds.js";
import { Choice } from "../layout/choice.js";
import { EntityLink } from "../layout/entity-link.js";
import { KindMark } from "../layout/kind-mark.js";
import { Loaded } from "../layout/loaded.js";
import { Pager } from "../layout/pager.js";
import { useApiLanguage, useWords } from "../words/i18n.js";

const PAGE = 20;

type Neighbours = Extract<NonNullable<NeighboursQuery["node"]>, { readonly neighbours: unknown }>["neighbours"];

/** Everything in one hop as a table, in pages; what narrows it stands in the address. */
export function NeighboursSection({ id }: { readonly id: string }) {
  const t = useWords();
  const navigate = useNavigate({ from: "/$kind/$id" });
  const given = useSearch({ from: "/$kind/$id" });
  const { relation = "", kind = "", after } = given;
  const expected = [
    { name: "relation", label: t("neighbours.relation"), values: relations },
    { name: "kind", label: t("neighbours.kind"), values: kinds.map((each) => each.kind) },
  ];
  const view = useView(NeighboursDocument, {
    id,
    first: PAGE,
    lang: useApiLanguage(),
    ...(isRelation(relation) ? { relations: [relation] } : {}),
    ...(isKind(kind) ? { kinds: [kind] } : {}),
    ...(after === undefined ? {} : { after }),
  });
  // Whoever narrows a table in the middle of a page stays there.
  const narrow = (narrowed: { readonly relation: string; readonly kind: string }) =>
    void navigate({
      search: ({ body }) => ({
        ...(body && { body }),
        ...(narrowed.relation && { relation: narrowed.relation }),
        ...(narrowed.kind && { kind: narrowed.kind }),
      }),
      resetScroll: false,
    });
  return (
    <section aria-labelledby="neighbours" className="mb-6">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 id="neighbours">{t("neighbours.title")}</h2>
        <div className="no-print flex flex-wrap gap-x-4 gap-y-2">
          <Choice
            label={t("neighbours.relation")}
            all={t("neighbours.all")}
            value={relation}
            options={relations.map((each) => [each, t(`relation.${each}.BOTH`)])}
            onChange={(chosen) => narrow({ relation: chosen, kind })}
          />
          <Choice
            label={t("neighbours.kind")}
            all={t("neighbours.all")}
            value={kind}
            options={kinds.map((each) => [each.kind, t(`kinds.${each.kind}`)])}
            onChange={(chosen) => narrow({ relation, kind: chosen })}
          />
        </div>
      </div>
      <AddressFaults faults={faultsIn(expected, given)} />
      <Loaded view={view}>
        {({ node }) =>
          node && (
            <>
              <NeighbourTable neighbours={node.neighbours} />
              <Pager pageInfo={node.neighbours.pageInfo} after={after} stay />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function NeighbourTable({ neighbours }: { readonly neighbours: Neighbours }) {
  const t = useWords();
  if (neighbours.edges.length === 0) return <p className="text-soft">{t("neighbours.none")}</p>;
  return (
    <>
      <p className="text-sm text-soft">{t("pager.total", { count: neighbours.totalCount })}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("neighbours.relation")}</th>
            <th scope="col" className="max-sm:hidden">
              {t("neighbours.kind")}
            </th>
            <th scope="col">{t("neighbours.name")}</th>
          </tr>
        </thead>
        <tbody>
          {neighbours.edges.map(({ relation, direction, node }) => (
            <tr key={`${relation} ${direction} ${node.id}`}>
              <td>{t(`relation.${relation}.${direction}`)}</td>
              <td className="max-sm:hidden">
                <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
                  <KindMark kind={kindOf(node.__typename)} />
                  {t(`kind.${kindOf(node.__typename).kind}`)}
                </span>
              </td>
              <td>
                <EntityLink entity={node} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
