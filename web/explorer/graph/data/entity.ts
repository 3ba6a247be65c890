import type { GraphEntityFragment } from "../../api/generated.js";
import { type Entity, isKind } from "../model.js";

type Years = NonNullable<Entity["years"]>;

export function entityOf(entity: GraphEntityFragment): Entity {
  const kind = entity.__typename.toUpperCase();
  if (!isKind(kind)) throw new Error(`a kind that the explorer does not know: ${entity.__typename}`);
  const years = yearsOf(entity);
  return {
    id: entity.id,
    kind,
    label: entity.label,
    original: entity.original,
    ...(years === undefined ? {} : { years }),
  };
}

function yearsOf(entity: GraphEntityFragment): Years | undefined {
  switch (entity.__typename) {
    case "Committee":
    case "Place":
      // A body lives on until it is known to have ended.
      return entity.validFrom === null && entity.validTo === null
        ? undefined
        : { from: yearOf(entity.validFrom) ?? -Infinity, to: yearOf(entity.validTo) ?? Infinity };
    case "Term":
      return span(entity.startYear, entity.endYear);
    case "Conference":
      return span(yearOf(entity.date), yearOf(entity.dateEnd));
    case "Resolution":
      return span(yearOf(entity.issuedOn));
    case "Target":
    case "Result":
      return span(yearOf(entity.period?.start), yearOf(entity.period?.end));
    case "Source":
      return span(yearOf(entity.publishedOn));
    case "Indicator":
    case "Person":
    case "Topic":
    default:
      return undefined;
  }
}

/** Where one end alone is known, it is both. */
function span(start: number | null | undefined, end: number | null | undefined = start): Years | undefined {
  const from = start ?? end;
  const to = end ?? start;
  return from == null || to == null ? undefined : { from, to };
}

const yearOf = (date: string | null | undefined): number | null => (date ? Number(date.slice(0, 4)) : null);
