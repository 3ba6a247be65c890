import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../words/i18n.js";
import { Message } from "./message.js";
import { useTitle } from "./title.js";

/** The heading of a page, which is also its name in the browser's tab. */
export function Page(props: {
  readonly title: string;
  /** The same with the languages of its words. */
  readonly heading?: ReactNode;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, heading = title, above, children } = props;
  useTitle(title);
  return (
    <article>
      {above}
      <h1 className="mb-3 max-w-[60ch]">{heading}</h1>
      {children}
    </article>
  );
}

export function UnknownPage() {
  const t = useWords();
  return (
    <Page title={t("unknownPage.title")}>
      <Message text={t("unknownPage.text")}>
        <WaysOn />
      </Message>
    </Page>
  );
}

export function WaysOn() {
  const t = useWords();
  return (
    <>
      <Link to="/" className="button">
        {t("goHome")}
      </Link>
      <Link to="/search" search={{ q: "" }} className="button">
        {t("goSearch")}
      </Link>
    </>
  );
}

/** Where a page's code fails, or a chunk of it can no longer be had. */
export function BrokenPage() {
  const t = useWords();
  return (
    <Message tone="bad" title={t("broken.title")} text={t("broken.text")}>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t("reload")}
      </button>
      <a href="/" className="button">
        {t("goHome")}
      </a>
    </Message>
  );
}
