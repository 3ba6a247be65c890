import { Link, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { refusalsOf } from "../api/refusals.js";
import type { View } from "../api/use-view.js";
import { useWords } from "../words/i18n.js";
import { Message } from "./message.js";
import { WaysOn } from "./page.js";
import { Refused } from "./refused.js";

const SLOW_MS = 4000;

/** What a page shows of its query: that it waits, that it failed and how to go on, or the data, whole or in part. */
export function Loaded<Data>(props: { readonly view: View<Data>; readonly children: (data: Data) => ReactNode }) {
  const { fetching, error, retry } = props.view;
  // An answer of nothing but null beside a fault is no answer: it does not say that there is none.
  const data = error && isEmpty(props.view.data) ? undefined : props.view.data;
  const t = useWords();
  const refusals = refusalsOf(error, t("error", { returnObjects: true }));
  const again = (
    <button type="button" className="button" onClick={retry}>
      {t("retry")}
    </button>
  );
  if (data == null && fetching) return <Waiting />;
  if (data == null && error?.networkError) {
    return (
      <Message tone="bad" title={t("away.title")} text={t("away.text")}>
        {again}
      </Message>
    );
  }
  if (data == null && error) {
    return (
      <Refused tone="bad" title={t("failed.title")} refusals={refusals}>
        {again}
        <FirstPage />
        <WaysOn />
      </Refused>
    );
  }
  if (data == null) return <Waiting />;
  return (
    <>
      {error && (
        <Refused tone="warn" lead={t("half")} refusals={refusals}>
          {again}
        </Refused>
      )}
      {props.children(data)}
    </>
  );
}

/** A page of a list that can no longer be had has a first one. */
function FirstPage() {
  const t = useWords();
  const { after } = useSearch({ strict: false });
  if (after === undefined) return null;
  return (
    <Link
      to="."
      search={(old: Readonly<Record<string, string | undefined>>) => ({ ...old, after: undefined })}
      activeOptions={{ exact: true }}
      className="button"
    >
      {t("pager.first")}
    </Link>
  );
}

const isEmpty = (data: unknown): boolean =>
  typeof data === "object" &&
  data !== null &&
  Object.values(data).every((value) => value === null || value === "Query");

export function Waiting() {
  const t = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="py-8 text-soft">
      {slow ? t("slow") : t("loading")}
    </p>
  );
}
