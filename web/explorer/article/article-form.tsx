import { type DragEvent, type SubmitEvent, useRef } from "react";
import type { TextInput } from "../api/generated.js";
import { useTypedBefore } from "../layout/use-typed-before.js";
import { useWords } from "../words/i18n.js";
import { changeDraft, type Draft, useDraft } from "./draft.js";
import { type Fault, faultIn, faultWords } from "./fault.js";

export type Article = Pick<TextInput, "text" | "title" | "outlet" | "publishedOn">;

const LARGEST_FILE = 1_000_000;

/** The text and what is known of it; what is typed stays, whatever the server says and wherever one goes. */
export function ArticleForm(props: {
  readonly reading: boolean;
  /** Why it was not read, as long as nothing of it has changed. */
  readonly fault: Fault | undefined;
  readonly onFault: (fault: Fault | undefined) => void;
  readonly onRead: (article: Article) => void;
  readonly onClear: () => void;
}) {
  const { reading, onFault, onRead, onClear } = props;
  const t = useWords();
  const draft = useDraft();
  const fault = props.fault?.draft === draft ? props.fault : undefined;
  const box = useRef<HTMLTextAreaElement>(null);
  useTypedBefore(box, (text) => changeDraft({ text }));
  const isEmpty = Object.values(draft).every((value) => value === "");

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const name = faultIn(draft);
    onFault(name && { name, draft });
    if (name) return;
    const [title, outlet, publishedOn] = [draft.title.trim(), draft.outlet.trim(), draft.publishedOn.trim()];
    onRead({
      text: draft.text,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(publishedOn && { publishedOn }),
    });
  }

  function take(file: File | undefined): void {
    if (!file) return;
    if (file.size > LARGEST_FILE) return onFault({ name: "tooBig", draft });
    void file.text().then((text) => changeDraft({ text }));
  }

  function onDrop(event: DragEvent): void {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  }

  /** Marks the field that a fault is about. */
  const faultOf = (name: keyof Draft) =>
    fault && (fault.name === "badDate" ? "publishedOn" : "text") === name
      ? ({ "aria-invalid": true, "aria-describedby": "article-fault" } as const)
      : {};

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
          {...faultOf("text")}
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
              {...faultOf(name)}
              placeholder={name === "publishedOn" ? "2018-12-11" : undefined}
              value={draft[name]}
              onChange={({ target }) => changeDraft({ [name]: target.value })}
            />
          </label>
        ))}
      </div>
      {fault && (
        <p role="alert" id="article-fault" className="font-medium text-bad">
          {faultWords(fault, t)}
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
          <button type="button" className="button" onClick={onClear}>
            {t("article.clear")}
          </button>
        )}
      </div>
    </form>
  );
}
