import { type ReactNode, type SubmitEvent, useId, useState } from "react";
import { kindNamed } from "../../kinds.js";
import { KindMark } from "../../layout/kind-mark.js";
import { useWords } from "../../words/i18n.js";
import { kinds, relations } from "../model.js";
import { type Filter, isNarrowed, noFilter, type Years } from "../state/view.js";
import { useGraph, useGraphState } from "./use-graph.js";

/** Each choice is a step of its own, so that one undo takes one choice back. */
export function FilterForm() {
  const t = useWords();
  const { dispatch } = useGraph();
  const { filter } = useGraphState().history.present;
  const set = (change: Partial<Filter>): void => dispatch({ type: "filter", filter: { ...filter, ...change } });
  const narrowed = isNarrowed(filter);
  const [open, setOpen] = useState(narrowed);
  return (
    <details className="card no-print" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="font-bold">
        {t("graph.filter.title")} {narrowed && <span className="font-normal">({t("graph.filter.on")})</span>}
      </summary>
      <p className="text-sm text-soft">{t("graph.filter.all")}</p>
      <Choices legend={t("graph.filter.kinds")}>
        {kinds.map((kind) => (
          <Choice
            key={kind}
            checked={filter.kinds.includes(kind)}
            onChange={() => set({ kinds: toggled(filter.kinds, kind) })}
          >
            <KindMark kind={kindNamed(kind)} /> {t(`kinds.${kind}`)}
          </Choice>
        ))}
      </Choices>
      <Choices legend={t("graph.filter.relations")}>
        {relations.map((relation) => (
          <Choice
            key={relation}
            checked={filter.relations.includes(relation)}
            onChange={() => set({ relations: toggled(filter.relations, relation) })}
          >
            {t(`relation.${relation}.BOTH`)}
          </Choice>
        ))}
      </Choices>
      <YearFields key={JSON.stringify(filter.years)} years={filter.years} onYears={(years) => set({ years })} />
      <button type="button" className="button mt-3" onClick={() => set(noFilter)}>
        {t("graph.filter.clear")}
      </button>
    </details>
  );
}

function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className="mt-2">
      <legend className="font-medium">{legend}</legend>
      <div className="grid grid-cols-2 gap-x-3">{children}</div>
    </fieldset>
  );
}

function Choice(props: { readonly checked: boolean; readonly onChange: () => void; readonly children: ReactNode }) {
  return (
    <label className="flex items-baseline gap-1.5 py-1 text-sm">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={props.onChange}
        className="size-4 shrink-0 self-center"
      />
      {props.children}
    </label>
  );
}

function YearFields({ years, onYears }: { readonly years: Years; readonly onYears: (years: Years) => void }) {
  const t = useWords();
  const help = useId();
  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    onYears(inOrder({ ...year("from", values.get("from")), ...year("to", values.get("to")) }));
  }
  return (
    <form onSubmit={submit} className="mt-2">
      <fieldset>
        <legend className="font-medium">{t("graph.filter.years")}</legend>
        <div className="flex flex-wrap items-end gap-2">
          {(["from", "to"] as const).map((end) => (
            <label key={end} className="text-sm">
              <span className="block">{t(`graph.filter.${end}`)}</span>
              <input
                name={end}
                type="number"
                min={1900}
                max={2100}
                defaultValue={years[end]}
                className="w-24"
                aria-describedby={help}
              />
            </label>
          ))}
          <button type="submit" className="button">
            {t("graph.filter.apply")}
          </button>
        </div>
        <p id={help} className="text-sm text-soft">
          {t("graph.filter.yearHelp")}
        </p>
      </fieldset>
    </form>
  );
}

const toggled = <T,>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((it) => it !== item) : [...list, item];

/** The later year first is the same span, written the other way round. */
const inOrder = ({ from, to }: Years): Years =>
  from !== undefined && to !== undefined && from > to
    ? { from: to, to: from }
    : { ...(from && { from }), ...(to && { to }) };

const year = (end: keyof Years, text: FormDataEntryValue | null): Years =>
  typeof text === "string" && /^\d{4}$/.test(text) ? { [end]: Number(text) } : {};
