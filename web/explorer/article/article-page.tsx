import { useState } from "react";
import { type CombinedError, useClient } from "urql";
import { ExtractDocument } from "../api/generated.js";
import { Message } from "../layout/message.js";
import { Page } from "../layout/page.js";
import { useWords } from "../words/i18n.js";
import { type Article, ArticleForm } from "./article-form.js";
import { factsIn } from "./bundle.js";
import { sourceText } from "./pieces.js";
import { Reading } from "./reading.js";

type State =
  | { readonly step: "none" | "reading" }
  | { readonly step: "failed"; readonly error: CombinedError }
  | { readonly step: "read"; readonly article: Article; readonly bundle: unknown };

/** A text and what can be read in it; the server stores nothing, and neither does the page. */
export function ArticlePage() {
  const t = useWords();
  const client = useClient();
  const [state, setState] = useState<State>({ step: "none" });

  async function read(given: Article): Promise<void> {
    setState({ step: "reading" });
    const article = { ...given, text: sourceText(given.text) };
    const { data, error } = await client
      .query(ExtractDocument, { input: article }, { requestPolicy: "network-only" })
      .toPromise();
    setState(
      error || !data ? { step: "failed", error: error ?? noAnswer } : { step: "read", article, bundle: data.extract },
    );
  }

  return (
    <Page title={t("article.title")}>
      <p className="mb-4 max-w-[65ch] text-soft">{t("article.intro")}</p>
      <ArticleForm reading={state.step === "reading"} onRead={(article) => void read(article)} />
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
    <Message
      tone="bad"
      title={t("article.refused")}
      text={error.graphQLErrors.map(({ message }) => message).join(" ")}
    />
  );
}
