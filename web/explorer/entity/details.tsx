import type { ReactNode } from "react";
import { StatusMark } from "../layout/status-mark.js";
import { Lineage } from "../resolution/lineage.js";
import { Series } from "../series/later.js";
import { useDates } from "../words/dates.js";
import { useWords } from "../words/i18n.js";
import type { Node } from "./facts.js";
import { ResultsSection, TargetsSection } from "./figure-tables.js";
import { Section, TiesSection } from "./section.js";

/** What a kind has besides its plain facts. */
export function Details({ node }: { readonly node: Node }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const span = (from: string | null, to: string | null) =>
    from || to ? [from, to].map((date) => (date ? dates(date) : "…")).join(" – ") : "";
  const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(" · ");
  const plain = { how: "", evidence: [] };
  switch (node.__typename) {
    case "Committee":
      return (
        <>
          <TiesSection title={t("entity.terms")} ties={node.terms.map((entity) => ({ entity, ...plain }))} />
          <TiesSection
            title={t("entity.members")}
            ties={node.members.map(({ person, role, from, to, evidence }) => ({
              entity: person,
              role,
              how: span(from, to),
              evidence,
            }))}
          />
          <TiesSection
            title={t("field.succeeds")}
            ties={node.succeeds.map(({ predecessor, on, evidence }) => ({
              entity: predecessor,
              how: on ? dates(on) : "",
              evidence,
            }))}
          />
          <TiesSection
            title={t("field.succeededBy")}
            ties={node.succeededBy.map(({ successor, on, evidence }) => ({
              entity: successor,
              how: on ? dates(on) : "",
              evidence,
            }))}
          />
        </>
      );
    case "Conference":
      return (
        <>
          <TargetsSection targets={node.targets.nodes} />
          <ResultsSection results={node.results.nodes} />
          <TiesSection
            title={t("entity.considered")}
            ties={node.considered.nodes.map(({ resolution, action, evidence }) => ({
              entity: resolution,
              how: t(`action.${action}`),
              evidence,
            }))}
          />
          <TiesSection
            title={t("entity.attendance")}
            ties={node.attendance.map(({ person, role, evidence }) => ({ entity: person, role, how: "", evidence }))}
          />
        </>
      );
    case "Resolution":
      return (
        <>
          <Lineage id={node.id} />
          <TiesSection
            title={t("entity.consideredAt")}
            ties={node.consideredAt.nodes.map(({ conference, action, evidence }) => ({
              entity: conference,
              how: joined(t(`action.${action}`), conference.date && dates(conference.date)),
              evidence,
            }))}
          />
          <TiesSection
            title={t("entity.candidates")}
            ties={node.candidates.map(({ resolution, confidence, reason }) => ({
              entity: resolution,
              how: joined(t("entity.confidence", { percent: Math.round(confidence * 100) }), reason),
              evidence: [],
            }))}
          />
          <TargetsSection targets={node.targets.nodes} />
        </>
      );
    case "Target":
      return (
        <Section title={t("field.progress")}>
          <p>
            <StatusMark status={node.progress.status} />
          </p>
          <p>{node.progress.reason}</p>
          {node.progress.latest && (
            <TiesSection
              title={t("entity.results")}
              ties={[{ entity: node.progress.latest, how: node.progress.latest.quantity.text, evidence: [] }]}
            />
          )}
        </Section>
      );
    case "Indicator":
      return <Series id={node.id} />;
    case "Topic":
      return <TiesSection title={t("entity.narrower")} ties={node.narrower.map((entity) => ({ entity, ...plain }))} />;
    case "Person":
      return (
        <>
          <TiesSection
            title={t("entity.memberships")}
            ties={node.memberships.map(({ committee, role, from, to, evidence }) => ({
              entity: committee,
              role,
              how: span(from, to),
              evidence,
            }))}
          />
          <TiesSection
            title={t("entity.attended")}
            ties={node.attended.map(({ conference, role, evidence }) => ({
              entity: conference,
              role,
              how: "",
              evidence,
            }))}
          />
        </>
      );
    case "Place":
    case "Result":
    case "Source":
    case "Term":
      return null;
  }
}
