import { useNavigate } from "@tanstack/react-router";
import { type SubmitEvent, useState } from "react";
import { sentencesOf } from "../address/address-faults.js";
import { type AddressFault, faultsIn, type Given } from "../address/check.js";
import type { Segment } from "../kinds.js";
import { useWords } from "../words/i18n.js";
import { expectedOf, type Filter } from "./filters.js";
import { names } from "./given.js";
import { TopicField } from "./topic-field.js";

/** Narrows a list; what is chosen stands in the address. */
export function FilterForm(props: {
  readonly segment: Segment;
  readonly filters: readonly Filter[];
  readonly given: Given;
  /** What of it means nothing. */
  readonly faults: readonly AddressFault[];
}) {
  const { segment, filters, given } = props;
  const t = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<readonly AddressFault[]>([]);
  const isWrong = (name: string) => [...props.faults, ...typed].some((fault) => fault.names.includes(name));
  if (filters.length === 0) return null;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = Object.fromEntries(
      filters.flatMap(({ name }) => {
        const value = form.get(name);
        return typeof value === "string" && value.trim() !== "" ? [[name, value.trim()]] : [];
      }),
    );
    const faults = faultsIn(expectedOf(filters, t), chosen);
    setTyped(faults);
    if (faults.length === 0) void navigate({ to: "/$kind", params: { kind: segment }, search: chosen });
  }

  return (
    <form
      action={`/${segment}`}
      aria-label={t("list.filters")}
      onSubmit={submit}
      className="card no-print mb-4"
      key={JSON.stringify(given)}
    >
      <div className="flex flex-wrap items-end gap-3">
        {filters.map((filter) => (
          <Field key={filter.name} filter={filter} value={given[filter.name] ?? ""} wrong={isWrong(filter.name)} />
        ))}
        <button type="submit" className="button">
          {t("list.apply")}
        </button>
        {Object.keys(given).length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => void navigate({ to: "/$kind", params: { kind: segment }, search: {} })}
          >
            {t("list.clear")}
          </button>
        )}
      </div>
      {typed.length > 0 && (
        <p role="alert" id="bad-filter" className="mt-2 font-medium text-bad">
          {sentencesOf(typed, t)}
        </p>
      )}
    </form>
  );
}

/** On a phone two beside each other, or one where it is long. */
const field = "grid gap-1 text-sm max-sm:min-w-32 max-sm:grow max-sm:basis-2/5";

function Field({ filter, value, wrong }: { readonly filter: Filter; readonly value: string; readonly wrong: boolean }) {
  const t = useWords();
  if (filter.shape === "topic") return <TopicField value={value} />;
  if (filter.shape === "choice") {
    return (
      <label className={field}>
        {t(`field.${filter.label}`)}
        <select name={filter.name} defaultValue={value} className="min-h-10 w-full">
          <option value="">{t("list.any")}</option>
          {Object.keys(t(filter.of, names)).map((choice) => (
            <option key={choice} value={choice}>
              {/* the words of a choice are the values of its enum */}
              {t(`${filter.of}.${choice}` as `level.CENTRAL`)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const isText = filter.shape === "text";
  return (
    <label className={field}>
      {t(isText ? "list.contains" : `list.${filter.name}`)}
      <input
        name={filter.name}
        defaultValue={value}
        title={isText ? undefined : t("list.dateHint")}
        placeholder={isText ? undefined : "2018-12"}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? "bad-filter" : undefined}
        className={isText ? "min-h-10 w-full" : "min-h-10 w-full sm:w-32"}
      />
    </label>
  );
}
