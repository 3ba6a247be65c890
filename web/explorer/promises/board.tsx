import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ProgressStatus, ScorecardDocument, type ScorecardQuery } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { ResultsSection } from "../entity/figure-tables.js";
import { UnknownEntity } from "../entity/unknown-entity.js";
import { EntityLink } from "../layout/entity-link.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { Pager } from "../layout/pager.js";
import { StatusMark, statuses } from "../layout/status-mark.js";
import { ViewTools } from "../layout/view-tools.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { BoardTable, type Promised } from "./board-table.js";

export const sorts = ["status", "name", "period"] as const;
type Sort = (typeof sorts)[number];

type BoardProps = { readonly committee: string; readonly from: string; readonly to: string };

export function Board({ committee, from, to }: BoardProps) {
  const given = useSearch({ from: "/promises" });
  const { after } = given;
  const status = statuses.find((each) => each === given.status);
  const view = useView(ScorecardDocument, {
    committee,
    period: { from, to },
    lang: useApiLanguage(),
    ...(status ? { status: [status] } : {}),
    ...(after === undefined ? {} : { after }),
  });
  return (
    <Loaded view={view}>
      {({ scorecard }) =>
        scorecard === null ? (
          <UnknownEntity id={committee} />
        ) : (
          <>
            <Card scorecard={scorecard} status={status} sort={sorts.find((each) => each === given.sort) ?? "status"} />
            <Pager pageInfo={scorecard.targets.pageInfo} after={after} />
            <ResultsStated results={scorecard.stated} />
            <ViewTools name="promises" view={view} rows={scorecard.targets.nodes.map(rowOf)} />
          </>
        )
      }
    </Loaded>
  );
}

type Scorecard = NonNullable<ScorecardQuery["scorecard"]>;

function Card(props: {
  readonly scorecard: Scorecard;
  readonly status: ProgressStatus | undefined;
  readonly sort: Sort;
}) {
  const { scorecard, status, sort } = props;
  const t = useWords();
  const navigate = useNavigate({ from: "/promises" });
  const counts = new Map(scorecard.counts.map((each) => [each.status, each.count]));
  const choose = (chosen: ProgressStatus | undefined) =>
    void navigate({
      search: ({ status: _status, after: _after, ...rest }) => (chosen ? { ...rest, status: chosen } : rest),
      resetScroll: false,
    });
  return (
    <section aria-labelledby="board">
      <h2 id="board" className="mb-3">
        <EntityLink entity={scorecard.committee} />
      </h2>
      <fieldset className="mb-3 flex flex-wrap gap-2" aria-label={t("board.counts")}>
        <button type="button" className="button" aria-pressed={!status} onClick={() => choose(undefined)}>
          {t("board.all")}
        </button>
        {statuses
          .filter((each) => (counts.get(each) ?? 0) > 0 || each === status)
          .map((each) => (
            <button
              key={each}
              type="button"
              className="button status-button"
              aria-pressed={each === status}
              onClick={() => choose(each)}
            >
              <StatusMark status={each} />
              <span className="tabular-nums">{t("number", { count: counts.get(each) ?? 0 })}</span>
            </button>
          ))}
      </fieldset>
      <label className="no-print mb-2 flex w-fit items-center gap-2 text-sm">
        {t("board.sort")}
        <select
          value={sort}
          onChange={({ target }) =>
            void navigate({ search: (old) => ({ ...old, sort: target.value }), resetScroll: false })
          }
        >
          {sorts.map((each) => (
            <option key={each} value={each}>
              {t(`board.sorts.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {scorecard.targets.nodes.length === 0 ? (
        <Message text={t("board.none")} />
      ) : (
        <BoardTable targets={sorted(scorecard.targets.nodes, sort)} />
      )}
    </section>
  );
}

function ResultsStated({ results }: { readonly results: Scorecard["stated"] }) {
  const t = useWords();
  return <ResultsSection title={t("board.stated")} results={results} />;
}

function sorted(targets: readonly Promised[], sort: Sort): readonly Promised[] {
  const collator = new Intl.Collator("vi");
  const key = ({ indicator, period, progress }: Promised): string =>
    ({ name: "", status: String(statuses.indexOf(progress.status)), period: period?.start ?? period?.end ?? "9999" })[
      sort
    ] + indicator.label;
  return [...targets].sort((one, other) => collator.compare(key(one), key(other)));
}

const rowOf = ({ id, indicator, quantity, period, progress, results }: Promised) => ({
  id,
  indicator: indicator.label,
  target: quantity.text,
  start: period?.start ?? null,
  end: period?.end ?? null,
  status: progress.status,
  attainment: progress.attainment,
  results: results.nodes.map((result) => result.quantity.text).join("; "),
});
