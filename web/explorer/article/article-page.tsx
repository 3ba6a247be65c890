import { type CombinedError, useClient } from "urql";
import { ExtractDocument } from "../api/generated.js";
import { refusalsOf } from "../api/refusals.js";
import { Message } from "../layout/message.js";
import { Page } from "../layout/page.js";
import { Refused } from "../layout/refused.js";
import { useWords } from "../words/i18n.js";
import { type Article, ArticleForm } from "./article-form.js";
import { factsIn } from "./bundle.js";
import { clearDraft } from "./draft.js";
import { sourceText } from "./pieces.js";
import { Reading } from "./reading.js";
import { newStore } from "./store.js";

type State =
  | { readonly step: "none" | "reading" }
  | { readonly step: "failed"; readonly error: CombinedError }
  | { readonly step: "read"; readonly article: Article; readonly bundle: unknown };

/** What was read is still there for one who comes back to the page. */
const reading = newStore<State>({ step: "none" });

/** A text and what can be read in it; the server stores nothing. */
export function ArticlePage() {
  const t = useWords();
  const client = useClient();
  const state = reading.use();

  async function read(given: Article): Promise<void> {
    const begun: State = { step: "reading" };
    reading.set(begun);
    const article = { ...given, text: sourceText(given.text) };
    const { data, error } = await client
      .query(ExtractDocument, { input: article }, { requestPolicy: "network-only" })
      .toPromise();
    // It may have been cleared meanwhile.
    if (reading.get() !== begun) return;
    reading.set(
      error || !data ? { step: "failed", error: error ?? noAnswer } : { step: "read", article, bundle: data.extract },
    );
  }

  function clear(): void {
    reading.set({ step: "none" });
    clearDraft();
  }

  return (
    <Page title={t("article.title")}>
      <p className="mb-4 max-w-[65ch] text-soft">{t("article.intro")}</p>
      <ArticleForm reading={state.step === "reading"} onRead={(article) => void read(article)} onClear={clear} />
      {state.step === "failed" && <Fault error={state.error} />}
      {state.step === "read" && (
        <Reading
          text={state.article.text}
          facts={factsIn(state.bundle, state.article.text)}
          bundle={state.bundle}
          article={state.article}
        />
      )}
    </Page>
  );
}

// urql always has one or the other; its types do not say so.
const noAnswer = { graphQLErrors: [], networkError: undefined } as unknown as CombinedError;

function Fault({ error }: { readonly error: CombinedError }) {
  const t = useWords();
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
