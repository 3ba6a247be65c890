import { useNavigate, useSearch } from "@tanstack/react-router";
import type { SubmitEvent } from "react";
import { AddressFaults } from "../address/address-faults.js";
import { type Expected, faultsIn, without } from "../address/check.js";
import { PromiseBodiesDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { Page, WaysOn } from "../layout/page.js";
import { statuses } from "../layout/status-mark.js";
import { useApiLanguage, useWords, type Words } from "../words/i18n.js";
import { useLanguageOf } from "../words/spoken.js";
import { Board, sorts } from "./board.js";
import { type Body, bodiesOf } from "./bodies.js";

export function PromisesPage() {
  const t = useWords();
  const view = useView(PromiseBodiesDocument, { lang: useApiLanguage() });
  return (
    <Page title={t("board.title")}>
      <p className="mb-4 max-w-[65ch] text-soft">{t("board.intro")}</p>
      <Loaded view={view}>{({ targets }) => <Chosen bodies={bodiesOf(targets.nodes)} />}</Loaded>
    </Page>
  );
}

function Chosen({ bodies }: { readonly bodies: readonly Body[] }) {
  const t = useWords();
  const given = useSearch({ from: "/promises" });
  const committee = given.committee ?? bodies[0]?.id;
  const body = bodies.find(({ id }) => id === committee);
  if (committee === undefined) {
    return (
      <Message text={t("board.unknownBody")}>
        <WaysOn />
      </Message>
    );
  }
  const faults = faultsIn(expected(t), given);
  const sound = without(given, faults);
  const known = { from: body?.from ?? "2000", to: body?.to ?? "2030" };
  const asked = { ...known, ...sound };
  // One end may be given alone, and lie beyond the other.
  const reversed = faultsIn(expected(t), asked);
  const { from, to } = reversed.length === 0 ? asked : known;
  return (
    <>
      <Choice bodies={bodies} committee={committee} from={from} to={to} />
      <AddressFaults faults={[...faults, ...reversed]} />
      <Board key={`${committee} ${from} ${to}`} committee={committee} from={from} to={to} />
    </>
  );
}

const expected = (t: Words): readonly Expected[] => [
  { name: "from", label: t("board.from") },
  { name: "to", label: t("board.to") },
  { name: "status", label: t("board.status"), values: statuses },
  { name: "sort", label: t("board.sort"), values: sorts },
];

type ChoiceProps = {
  readonly bodies: readonly Body[];
  readonly committee: string;
  readonly from: string;
  readonly to: string;
};

function Choice({ bodies, committee, from, to }: ChoiceProps) {
  const t = useWords();
  const navigate = useNavigate();
  const languageOf = useLanguageOf();
  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    const chosen = text("committee");
    // Another body has another span of its own.
    const years = chosen === committee ? { from: text("from"), to: text("to") } : {};
    void navigate({ to: "/promises", search: { committee: chosen, ...years } });
  }
  return (
    <form
      action="/promises"
      key={`${committee} ${from} ${to}`}
      onSubmit={submit}
      className="card no-print mb-6 flex flex-wrap items-end gap-3"
    >
      <label className="grid min-w-0 grow gap-1 text-sm">
        {t("board.body")}
        <select name="committee" defaultValue={committee} className="min-h-10 w-full">
          {bodies.some(({ id }) => id === committee) ? null : <option value={committee}>{committee}</option>}
          {bodies.map((body) => (
            <option key={body.id} value={body.id} lang={languageOf(body)}>
              {body.label}
            </option>
          ))}
        </select>
      </label>
      {(["from", "to"] as const).map((name) => (
        <label key={name} className="grid gap-1 text-sm">
          {t(`board.${name}`)}
          <input
            name={name}
            defaultValue={(name === "from" ? from : to).slice(0, 4)}
            inputMode="numeric"
            pattern="[0-9]{4}"
            required
            className="w-24"
          />
        </label>
      ))}
      <button type="submit" className="button">
        {t("board.show")}
      </button>
    </form>
  );
}
