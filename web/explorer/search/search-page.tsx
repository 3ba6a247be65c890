import { Link, useSearch } from "@tanstack/react-router";
import { AddressFaults } from "../address/address-faults.js";
import { faultsIn } from "../address/check.js";
import { SearchDocument, type SearchQuery } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { kindNamed, kindOf, kinds } from "../kinds.js";
import { KindMark } from "../layout/kind-mark.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { Page } from "../layout/page.js";
import { Pager } from "../layout/pager.js";
import { ViewTools } from "../layout/view-tools.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { Found } from "./found.js";
import { HitName, HitText } from "./hit-list.js";

const PAGE = 20;
const LONGEST = 80;

export function SearchPage() {
  const { q, kind, after } = useSearch({ from: "/search" });
  const t = useWords();
  return (
    <Page title={q === "" ? t("search.title") : t("search.titleFor", { query: shortened(q) })}>
      {q === "" ? <Message text={t("search.begin")} /> : <Results query={q} kind={kind} after={after} />}
    </Page>
  );
}

const shortened = (query: string): string => (query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query);

function Results(props: {
  readonly query: string;
  readonly kind: string | undefined;
  readonly after: string | undefined;
}) {
  const { query, kind, after } = props;
  const t = useWords();
  const only = kinds.find((each) => each.kind === kind);
  const view = useView(SearchDocument, {
    query,
    first: PAGE,
    lang: useApiLanguage(),
    ...(only ? { kinds: [only.kind] } : {}),
    ...(after === undefined ? {} : { after }),
  });
  return (
    <Loaded view={view}>
      {({ search }) => (
        <>
          <AddressFaults
            faults={faultsIn(
              [{ name: "kind", label: t("neighbours.kind"), values: kinds.map((each) => each.kind) }],
              kind === undefined ? {} : { kind },
            )}
          />
          <Facets query={query} kind={only?.kind} facets={search.facets} />
          {search.totalCount === 0 ? (
            <Message text={t("search.none", { query })}>
              <p className="w-full">{t("search.noneHint")}</p>
            </Message>
          ) : (
            <p role="status" className="mb-2 text-soft">
              <Found query={query} search={search} />
            </p>
          )}
          <ol aria-label={t("search.results")} className="grid gap-1">
            {search.edges.map((hit) => (
              <li key={hit.node.id} className="border-b border-line py-2">
                <HitText hit={hit}>
                  <Link to="/$kind/$id" params={{ kind: kindOf(hit.node.__typename).segment, id: hit.node.id }}>
                    <HitName hit={hit} />
                  </Link>
                </HitText>
              </li>
            ))}
          </ol>
          <Pager pageInfo={search.pageInfo} after={after} />
          <ViewTools
            name="search"
            view={view}
            rows={search.edges.map(({ node, highlight }) => ({
              kind: node.__typename,
              id: node.id,
              label: node.label,
              highlight,
            }))}
          />
        </>
      )}
    </Loaded>
  );
}

type FacetsProps = {
  readonly query: string;
  readonly kind: string | undefined;
  readonly facets: SearchQuery["search"]["facets"];
};

function Facets({ query, kind, facets }: FacetsProps) {
  const t = useWords();
  const current = (isCurrent: boolean) => (isCurrent ? { "aria-current": "true" as const } : {});
  return (
    <nav aria-label={t("search.facets")} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        <li>
          <Link
            to="/search"
            search={{ q: query }}
            activeOptions={{ exact: true }}
            className="button"
            {...current(!kind)}
          >
            {t("search.all")}
          </Link>
        </li>
        {facets.map((facet) => (
          <li key={facet.kind}>
            <Link
              to="/search"
              search={{ q: query, kind: facet.kind }}
              activeOptions={{ exact: true }}
              className="button"
              {...current(kind === facet.kind)}
            >
              <KindMark kind={kindNamed(facet.kind)} />
              {t(`kinds.${facet.kind}`)} <span className="tabular-nums">{t("number", { count: facet.count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
