import { Link } from "@tanstack/react-router";
import { kindOf, type TypeName } from "../kinds.js";
import { useWords } from "../words/i18n.js";
import { Name, type Named } from "../words/spoken.js";
import { KindMark } from "./kind-mark.js";

export type EntityRef = Named & { readonly __typename: TypeName; readonly id: string };

/** For one thing that goes by the name of another, as a figure by its indicator's. */
export const nameOf = ({ label, original }: Named): Named => ({ label, ...(original !== undefined && { original }) });

/** A way to the page of an entity; labels are Vietnamese wherever no English one is known. */
export function EntityLink({ entity, marked = false }: { readonly entity: EntityRef; readonly marked?: boolean }) {
  const t = useWords();
  const kind = kindOf(entity.__typename);
  return (
    <span className={marked ? "inline-flex items-baseline gap-1.5" : undefined}>
      {marked && (
        <span title={t(`kind.${kind.kind}`)}>
          <KindMark kind={kind} />
        </span>
      )}
      <Link to="/$kind/$id" params={{ kind: kind.segment, id: entity.id }}>
        <Name of={entity} />
      </Link>
    </span>
  );
}
