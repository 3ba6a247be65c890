import { useNavigate, useRouterState } from "@tanstack/react-router";
import { type KeyboardEvent, type SubmitEvent, useId, useRef, useState } from "react";
import { SearchDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { kindOf } from "../kinds.js";
import { useTypedBefore } from "../layout/use-typed-before.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { Found } from "./found.js";
import { type Hit, HitList } from "./hit-list.js";
import { useSettled } from "./use-settled.js";
import { useSlash } from "./use-slash.js";

const SHOWN = 7;

/** Hits as one types, after the combobox pattern of the ARIA practices: the arrows choose, Enter goes there. */
export function SearchBox() {
  const t = useWords();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useRouterState({ select: ({ location }) => (location.search as { readonly q?: string }).q ?? "" }); // the search page has it
  const [typed, setTyped] = useState(asked);
  const [before, setBefore] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = useSettled(typed).trim();
  const view = useView(SearchDocument, { query, first: SHOWN, lang: useApiLanguage() }, !open || query === "");
  const hits: readonly Hit[] = open && query !== "" ? (view.data?.search.edges ?? []) : [];
  const shown = hits.length > 0;
  const found = view.data && <Found query={query} search={view.data.search} />;
  useSlash(input);
  useTypedBefore(input, (text) => {
    setTyped(text);
    setOpen(document.activeElement === input.current);
  });
  if (asked !== before) {
    setBefore(asked);
    setTyped(asked);
  }

  function close(): void {
    setOpen(false);
    setActive(-1);
  }

  function goTo(hit: Hit): void {
    close();
    void navigate({ to: "/$kind/$id", params: { kind: kindOf(hit.node.__typename).segment, id: hit.node.id } });
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const hit = hits[active];
    if (hit) return goTo(hit);
    close();
    void navigate({ to: "/search", search: { q: typed.trim() } });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      // One place more than there are hits: the text itself.
      setActive((at) => ((at + 1 + step + hits.length + 1) % (hits.length + 1)) - 1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  }

  return (
    <search className="relative block">
      <form action="/search" onSubmit={submit} className="flex gap-1">
        <input
          ref={input}
          type="search"
          name="q"
          role="combobox"
          aria-label={t("search.label")}
          aria-keyshortcuts="/"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t("search.placeholder")}
          title={t("search.hint")}
          className="w-full min-w-0"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <button type="submit" className="button">
          {t("search.submit")}
        </button>
      </form>
      <HitList id={list} hits={hits} active={active} found={found} onChoose={goTo} />
      <p role="status" className="sr-only">
        {open && query !== "" && found}
      </p>
    </search>
  );
}
