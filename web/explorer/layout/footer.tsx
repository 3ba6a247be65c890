import { useWords } from "../words/i18n.js";

export function Footer() {
  const t = useWords();
  return (
    <footer className="no-print mt-8 border-t border-line bg-card text-sm text-soft">
      <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-4">
        <div>
          <p>{t("footer.facts")}</p>
          <p>{t("footer.licences")}</p>
        </div>
        <a href="/graphql" className="py-1">
          {t("playground")}
        </a>
      </div>
    </footer>
  );
}
