import { type ReactNode, useId } from "react";
import { EntityLink, type EntityRef } from "../layout/entity-link.js";
import { Vietnamese } from "../words/spoken.js";
import { type Evidence, EvidenceDetails } from "./evidence.js";

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-6">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {children}
    </section>
  );
}

export type Tie = {
  readonly entity: EntityRef;
  /** In what way, in a source's words: a role. */
  readonly role?: string | null;
  /** In what way else: an action, a date. */
  readonly how: string;
  readonly evidence: readonly Evidence[];
};

/** Relations that have facts of their own, each with what states it. */
export function TiesSection({ title, ties }: { readonly title: string; readonly ties: readonly Tie[] }) {
  if (ties.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="divide-y divide-line border-y border-line">
        {ties.map(({ entity, role, how, evidence }) => (
          <li key={`${entity.id} ${role} ${how}`} className="py-2">
            <EntityLink entity={entity} marked />
            {role && (
              <span className="ms-2 text-soft">
                <Vietnamese>{role}</Vietnamese>
              </span>
            )}
            {how && <span className="ms-2 text-soft">{how}</span>}
            <EvidenceDetails evidence={evidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
