import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useLanguage, useWords } from "../words/i18n.js";
import { Footer } from "./footer.js";
import { Header } from "./header.js";

/** What stands around every page. */
export function Layout() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => decoded(resolvedLocation?.pathname) });
  const shown = useRef(path);
  const t = useWords();
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // A screen reader goes on at the new page, as it would after a full load; not at the first one.
    if (shown.current !== undefined && shown.current !== path) main.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return (
    <div className="flex min-h-dvh flex-col font-sans leading-relaxed">
      <a
        href="#main"
        className="button no-print sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50 focus:inline-flex"
      >
        {t("skip")}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 py-6 outline-none">
        <Outlet />
      </main>
      <Footer />
    </div>
  );
}

/** An id may be spelled with `:` or `%3A`, which is the same page. */
function decoded(path: string | undefined): string | undefined {
  try {
    return path && decodeURIComponent(path);
  } catch {
    return path;
  }
}
