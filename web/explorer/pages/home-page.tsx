import { Link } from "@tanstack/react-router";
import { HomeDocument, type HomeQuery } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { kinds } from "../kinds.js";
import { EntityLink } from "../layout/entity-link.js";
import { KindMark } from "../layout/kind-mark.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { Page } from "../layout/page.js";
import { useDates } from "../words/dates.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { Vietnamese } from "../words/spoken.js";

export function HomePage() {
  const t = useWords();
  const view = useView(HomeDocument, { lang: useApiLanguage() });
  return (
    <Page title={t("tagline")}>
      <p className="mb-6 max-w-[65ch] text-lg text-soft">{t("pages.home.intro")}</p>
      <Loaded view={view}>{(data) => <Home data={data} />}</Loaded>
    </Page>
  );
}

function Home({ data }: { readonly data: HomeQuery }) {
  const t = useWords();
  const dates = useDates();
  const counts = new Map(data.statistics.entities.map(({ kind, count }) => [kind, count]));
  const [newest] = data.conferences.nodes;
  const empty = [...counts.values()].every((count) => count === 0);
  return (
    <>
      {empty && <Message title={t("emptyGraph.title")} text={t("emptyGraph.text")} />}
      <section aria-labelledby="counts" className="mb-8">
        <h2 id="counts" className="mb-2">
          {t("pages.home.counts")}
        </h2>
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
          {kinds
            .filter(({ segment }) => segment !== "terms")
            .map((kind) => (
              <li key={kind.kind}>
                <Link to="/$kind" params={{ kind: kind.segment }} className="card block text-ink no-underline">
                  <span className="block text-2xl font-bold tabular-nums">
                    {t("number", { count: counts.get(kind.kind) ?? 0 })}
                  </span>
                  <span className="flex items-baseline gap-1.5 text-link underline underline-offset-4">
                    <KindMark kind={kind} />
                    {t(`kinds.${kind.kind}`)}
                  </span>
                </Link>
              </li>
            ))}
        </ul>
      </section>
      <div className="grid gap-8 md:grid-cols-2">
        <section aria-labelledby="latest">
          <h2 id="latest" className="mb-2">
            {t("pages.home.latest")}
          </h2>
          <ul className="grid gap-3">
            {data.conferences.nodes.map((conference) => (
              <li key={conference.id}>
                <EntityLink entity={conference} />
                <p className="text-sm text-soft">
                  {conference.date && dates(conference.date)}
                  {conference.date && conference.theme && " · "}
                  <Vietnamese>{conference.theme}</Vietnamese>
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="ways">
          <h2 id="ways" className="mb-2">
            {t("pages.home.ways")}
          </h2>
          <ul className="grid gap-3">
            {newest && (
              <li>
                <Link to="/graph/$id" params={{ id: newest.id }}>
                  {t("entity.graph")}
                </Link>
                <p className="text-sm text-soft">{t("pages.home.graph")}</p>
              </li>
            )}
            <li>
              <Link to="/promises" search={{}}>
                {t("promises")}
              </Link>
              <p className="text-sm text-soft">{t("pages.home.promises")}</p>
            </li>
            <li>
              <Link to="/article">{t("article.title")}</Link>
              <p className="text-sm text-soft">{t("pages.home.article")}</p>
            </li>
            <li>
              <a href="/graphql">{t("playground")}</a>
              <p className="text-sm text-soft">{t("pages.home.playground")}</p>
            </li>
          </ul>
        </section>
      </div>
    </>
  );
}
