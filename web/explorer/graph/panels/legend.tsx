import { useMemo } from "react";
import { kindNamed } from "../../kinds.js";
import { KindMark } from "../../layout/kind-mark.js";
import { useWords } from "../../words/i18n.js";
import { kindCounts } from "../data/summary.js";
import { useGraphState } from "./use-graph.js";

export function Legend() {
  const t = useWords();
  const { picture } = useGraphState();
  const counts = useMemo(() => kindCounts(picture), [picture]);
  return (
    <section aria-labelledby="graph-legend" className="mt-2 text-sm">
      <h2 id="graph-legend" className="sr-only">
        {t("graph.tools.legend")}
      </h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {counts.map(([kind, count]) => (
          <li key={kind} className="flex gap-1.5">
            <KindMark kind={kindNamed(kind)} /> {t(`kinds.${kind}`)} <span className="text-soft">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
