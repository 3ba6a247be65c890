import { Link } from "@tanstack/react-router";
import { kinds } from "../kinds.js";
import { SearchBox } from "../search/search-box.js";
import { useWords } from "../words/i18n.js";
import { Preferences } from "./preferences.js";

const first = new Set(["committees", "conferences", "resolutions", "targets"]);
const others = kinds.filter(({ segment }) => !first.has(segment) && segment !== "terms");
const link = "block rounded px-2 py-2 text-ink no-underline hover:underline aria-[current=page]:bg-sunk";

export function Header() {
  const t = useWords();
  return (
    <header className="no-print border-b border-line bg-card">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-2 px-4 py-2 sm:gap-x-4">
        <Link to="/" className="py-1 text-base font-bold sm:text-lg text-accent no-underline">
          {t("product")}
        </Link>
        <div className="order-3 w-full min-w-0 grow sm:order-none sm:w-auto">
          <SearchBox />
        </div>
        <Preferences />
      </div>
      <nav aria-label={t("menu")} className="mx-auto hidden max-w-6xl px-2 pb-1 md:block">
        <NavLinks className="flex flex-wrap gap-x-1" />
      </nav>
      <details className="px-2 pb-1 md:hidden">
        <summary className="px-2 py-2 font-medium">{t("menu")}</summary>
        <nav aria-label={t("menu")}>
          <NavLinks className="grid grid-cols-2" />
        </nav>
      </details>
    </header>
  );
}

function NavLinks({ className }: { readonly className: string }) {
  const t = useWords();
  const lists = (some: typeof kinds) =>
    some.map(({ segment, kind }) => (
      <li key={segment}>
        <Link to="/$kind" params={{ kind: segment }} className={link}>
          {t(`kinds.${kind}`)}
        </Link>
      </li>
    ));
  return (
    <ul className={className}>
      {lists(kinds.filter(({ segment }) => first.has(segment)))}
      <li>
        <Link to="/promises" search={{}} className={link}>
          {t("promises")}
        </Link>
      </li>
      <li>
        <Link to="/article" className={link}>
          {t("article.title")}
        </Link>
      </li>
      {lists(others)}
    </ul>
  );
}
