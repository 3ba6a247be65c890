import { refusalsOf } from "../../api/refusals.js";
import { Message } from "../../layout/message.js";
import { Refused } from "../../layout/refused.js";
import { useWords } from "../../words/i18n.js";
import { useGraph, useGraphState } from "./use-graph.js";

export function FaultMessage() {
  const t = useWords();
  const store = useGraph();
  const { fault } = useGraphState();
  if (fault === undefined) return null;
  const again = (
    <button type="button" className="button" onClick={store.retry}>
      {t("graph.fault.retry")}
    </button>
  );
  switch (fault.kind) {
    case "unknown":
      return (
        <Message tone="warn" text={t("graph.fault.unknown", { id: fault.id ?? "" })}>
          <a className="button" href="/">
            {t("goHome")}
          </a>
        </Message>
      );
    case "refused":
      return (
        <Refused
          tone="bad"
          lead={t("graph.fault.refused")}
          refusals={refusalsOf(fault.error, t("error", { returnObjects: true }))}
        >
          {again}
        </Refused>
      );
    case "away":
    default:
      return (
        <Message tone="bad" text={t("graph.fault.away")}>
          {again}
        </Message>
      );
  }
}
