import { useState } from "react";
import { type CombinedError, useClient } from "urql";
import { sourceText } from "../../../src/values/text.js";
import { ExtractDocument } from "../api/generated.js";
import { refusalsOf } from "../api/refusals.js";
import { Message } from "../layout/message.js";
import { Page } from "../layout/page.js";
import { Refused } from "../layout/refused.js";
import { useWords } from "../words/i18n.js";
import { type Article, ArticleForm } from "./article-form.js";
import { factsIn } from "./bundle.js";
import { clearDraft, currentDraft, type Draft, sameDraft, useDraft } from "./draft.js";
import { Earlier } from "./earlier.js";
import type { Fault } from "./fault.js";
import { type KnownNames, knownNames } from "./known-names.js";
import { namesIn } from "./names.js";
import { type Read, Reading } from "./reading.js";
import { newStore } from "./store.js";

type Attempt =
  | { readonly step: "none" | "reading" }
  | { readonly step: "failed"; readonly typed: Draft; readonly error: CombinedError };
type State = { readonly attempt: Attempt; readonly last?: (Read & { readonly typed: Draft }) | undefined };

/** What was read is still there for one who comes back to the page, and after another text that could not be read. */
const reading = newStore<State>({ attempt: { step: "none" } });

const PATIENCE_MS = 2_000;
const later = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));

/** A text and what can be read in it; the server stores nothing. */
export function ArticlePage() {
  const t = useWords();
  const client = useClient();
  const [fault, setFault] = useState<Fault>();
  const { attempt, last } = reading.use();

  async function read(given: Article): Promise<void> {
    const begun: State = { attempt: { step: "reading" }, last };
    reading.set(begun);
    const typed = currentDraft();
    const article = { ...given, text: sourceText(given.text) };
    const { data, error } = await client
      .query(ExtractDocument, { input: article }, { requestPolicy: "network-only" })
      .toPromise();
    // It may have been cleared meanwhile.
    if (reading.get() !== begun) return;
    if (error || !data) return reading.set({ attempt: { step: "failed", typed, error: error ?? noAnswer }, last });
    const bundle = data.extract;
    const show = (known: KnownNames): State => {
      const names = namesIn(bundle, known);
      const shown: State = {
        attempt: { step: "none" },
        last: { typed, article, bundle, names, facts: factsIn(bundle, article.text, names) },
      };
      reading.set(shown);
      return shown;
    };
    // A graph that is slow to say its names keeps nobody from the facts.
    const names = knownNames(client, bundle);
    const known = await Promise.race([names, later(PATIENCE_MS)]);
    if (reading.get() !== begun) return;
    const shown = show(known ?? new Map());
    if (known) return;
    const late = await names;
    if (reading.get() === shown) show(late);
  }

  function clear(): void {
    setFault(undefined);
    reading.set({ attempt: { step: "none" } });
    clearDraft();
  }

  return (
    <Page title={t("article.title")}>
      <p className="mb-4 max-w-[65ch] text-soft">{t("article.intro")}</p>
      <ArticleForm
        reading={attempt.step === "reading"}
        fault={fault}
        onFault={setFault}
        onRead={(article) => void read(article)}
        onClear={clear}
      />
      {attempt.step === "failed" && <Failure typed={attempt.typed} error={attempt.error} />}
      {last && attempt.step !== "reading" && (
        <>
          <Earlier typed={last.typed} below={fault?.draft ?? (attempt.step === "failed" ? attempt.typed : undefined)} />
          <Reading {...last} />
        </>
      )}
    </Page>
  );
}

// urql always has one or the other; its types do not say so.
const noAnswer = { graphQLErrors: [], networkError: undefined } as unknown as CombinedError;

/** Said as long as what could not be read is what is typed. */
function Failure({ typed, error }: { readonly typed: Draft; readonly error: CombinedError }) {
  const t = useWords();
  if (!sameDraft(useDraft(), typed)) return null;
  if (error.networkError) return <Message tone="bad" title={t("away.title")} text={t("away.text")} />;
  const unknownField = error.graphQLErrors.some(({ extensions }) => extensions["code"] === "GRAPHQL_VALIDATION_FAILED");
  if (unknownField) return <Message tone="warn" title={t("article.missing.title")} text={t("article.missing.text")} />;
  return (
    <Refused
      tone="bad"
      title={t("article.refused")}
      refusals={refusalsOf(error, t("error", { returnObjects: true }))}
    />
  );
}
