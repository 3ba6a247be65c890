import { type DragEvent, type SubmitEvent, useRef, useState } from "react";
import type { TextInput } from "../api/generated.js";
import { useTypedBefore } from "../layout/use-typed-before.js";
import { useWords } from "../words/i18n.js";
import { isDate } from "../words/instants.js";
import { changeDraft, type Draft, useDraft } from "./draft.js";

export type Article = Pick<TextInput, "text" | "title" | "outlet" | "publishedOn">;

const LARGEST_FILE = 1_000_000;
/** As the description of the query says. */
const LONGEST_TEXT = 100_000;

/** The text and what is known of it; what is typed stays, whatever the server says and wherever one goes. */
export function ArticleForm(props: {
  readonly reading: boolean;
  readonly onRead: (article: Article) => void;
  readonly onClear: () => void;
}) {
  const { reading, onRead, onClear } = props;
  const t = useWords();
  const draft = useDraft();
  const [fault, setFault] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  useTypedBefore(box, (text) => changeDraft({ text }));
  const isEmpty = Object.values(draft).every((value) => value === "");

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const { text } = draft;
    const [title, outlet, publishedOn] = [draft.title.trim(), draft.outlet.trim(), draft.publishedOn.trim()];
    if (text.trim() === "") return setFault(t("article.empty"));
    if (text.length > LONGEST_TEXT) return setFault(t("article.tooLong", { count: text.length, most: LONGEST_TEXT }));
    if (publishedOn && !isDate(publishedOn)) return setFault(t("list.badDate"));
    setFault(undefined);
    onRead({ text, ...(title && { title }), ...(outlet && { outlet }), ...(publishedOn && { publishedOn }) });
  }

  function take(file: File | undefined): void {
    if (!file) return;
    if (file.size > LARGEST_FILE) return setFault(t("article.tooBig"));
    void file.text().then((text) => changeDraft({ text }));
  }

  function onDrop(event: DragEvent): void {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  }

  return (
    <form onSubmit={submit} className="no-print mb-6 grid gap-3">
      <label className="grid gap-1">
        {t("article.text")}
        <textarea
          ref={box}
          name="text"
          rows={10}
          lang="vi"
          value={draft.text}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? "article-fault" : undefined}
          onChange={({ target }) => changeDraft({ text: target.value })}
          onDrop={onDrop}
          className="w-full"
        />
      </label>
      <div className="grid gap-3 sm:grid-cols-3">
        {(["title", "outlet", "publishedOn"] as const satisfies readonly (keyof Draft)[]).map((name) => (
          <label key={name} className="grid gap-1 text-sm">
            <span>
              {t(name === "title" ? "article.name" : `article.${name}`)}{" "}
              <span className="text-soft">({t("article.optional")})</span>
            </span>
            <input
              name={name}
              className="w-full"
              placeholder={name === "publishedOn" ? "2018-12-11" : undefined}
              value={draft[name]}
              onChange={({ target }) => changeDraft({ [name]: target.value })}
            />
          </label>
        ))}
      </div>
      {fault && (
        <p role="alert" id="article-fault" className="font-medium text-bad">
          {fault}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button" aria-disabled={reading}>
          {reading ? t("article.reading") : t("article.read")}
        </button>
        {/* The browser's own button speaks the browser's language. */}
        <label className="button relative focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-link">
          {t("article.file")}
          <input
            type="file"
            accept=".txt,text/plain"
            className="sr-only"
            onChange={({ target }) => {
              take(target.files?.[0]);
              // The same file may be chosen again once it has changed.
              target.value = "";
            }}
          />
        </label>
        {!isEmpty && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setFault(undefined);
              onClear();
            }}
          >
            {t("article.clear")}
          </button>
        )}
      </div>
    </form>
  );
}
