import { figureLabels } from "../../values/labels.js";
import { figureOf } from "../../values/stored-figure.js";
import {
  type Appearance,
  type Draft,
  evidenceOf,
  id,
  ids,
  known,
  labelsOf,
  NONE,
  named,
  periodOf,
} from "./appearance.js";
import type { Write } from "./items.js";
import { saysWhatItAssesses } from "./placement.js";

type Fields = Readonly<Record<string, unknown>>;

export const targetItem: Write = (draft, it) =>
  known({ ...figureFields(draft, it), setBy: ids(it, "SET_BY"), ...evidenceOf(draft, it) });

export const resultItem: Write = (draft, it) => {
  const { shares, comparisons } = it.entity.properties;
  const assesses = ids(it, "ASSESSES");
  return known({
    ...figureFields(draft, it),
    reportedAt: id(it, "REPORTED_AT"),
    shares: parsed(shares),
    comparisons: parsed(comparisons),
    // Absent, the importer looks for the targets itself.
    assesses: assesses.length === 0 && saysWhatItAssesses(it.entity) ? NONE : assesses,
    ...evidenceOf(draft, it),
  });
};

function figureFields(draft: Draft, it: Appearance): Fields {
  const { properties } = it.entity;
  const indicator = id(it, "MEASURES");
  const figure = figureOf(properties);
  const labels = labelsOf(draft, indicator);
  return {
    ...named(it, figure && labels ? figureLabels(figure.quantity, figure.period, labels) : undefined),
    committee: id(it, "FOR"),
    indicator,
    quantity: quantityOf(properties),
    period: periodOf(properties, "period"),
  };
}

function quantityOf(properties: Fields): Fields {
  const { comparator, value, upper, baseline, change, estimated, outOf, unit, per, unitText } = properties;
  return known({
    comparator,
    value,
    upper,
    baseline,
    change,
    estimated: estimated === true || undefined,
    outOf,
    unit,
    per,
    unitText,
  });
}

const parsed = (json: unknown): unknown => (typeof json === "string" && json !== "" ? JSON.parse(json) : undefined);
