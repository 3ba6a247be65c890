import { useWords } from "../../words/i18n.js";
import type { Entity } from "../model.js";

export function Years({ entity: { years } }: { readonly entity: Entity }) {
  const t = useWords();
  if (years === undefined) return null;
  if (!Number.isFinite(years.to)) return <span>{t("graph.table.since", { year: years.from })}</span>;
  if (!Number.isFinite(years.from)) return <span>{t("graph.table.until", { year: years.to })}</span>;
  return <span>{years.from === years.to ? years.from : `${years.from}–${years.to}`}</span>;
}
