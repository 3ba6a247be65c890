import { Link } from "@tanstack/react-router";
import type { Kind } from "../kinds.js";
import { useWords } from "../words/i18n.js";

/** The views of one entity, each at an address of its own. */
export function Tabs(props: { readonly kind: Kind; readonly id: string; readonly current: "overview" | "timeline" }) {
  const { kind, id, current } = props;
  const t = useWords();
  // The router compares addresses as they are written, and an id may be written in two ways: it would miss the one here,
  // and takes the overview for here wherever an address goes on from its own.
  const here = (tab: typeof current) => ({
    activeOptions: { exact: true },
    activeProps: {},
    ...(tab === current ? { "aria-current": "page" as const } : {}),
  });
  return (
    <nav aria-label={t("entity.tabs")} className="no-print mb-4">
      <ul className="flex flex-wrap gap-2">
        <li>
          <Link to="/$kind/$id" params={{ kind: kind.segment, id }} className="button" {...here("overview")}>
            {t("entity.overview")}
          </Link>
        </li>
        <li>
          <Link to="/graph/$id" params={{ id }} className="button">
            {t("entity.graph")}
          </Link>
        </li>
        {kind.kind === "COMMITTEE" && (
          <>
            <li>
              <Link to="/committees/$id/timeline" params={{ id }} search={{}} className="button" {...here("timeline")}>
                {t("entity.timeline")}
              </Link>
            </li>
            <li>
              <Link to="/promises" search={{ committee: id }} className="button">
                {t("entity.board")}
              </Link>
            </li>
          </>
        )}
      </ul>
    </nav>
  );
}
