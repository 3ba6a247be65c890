import { idBody, readableId } from "../../values/identity.js";
import { figureLabels } from "../../values/labels.js";
import { quantityText } from "../../values/quantity-text.js";
import { asciiSlug } from "../../values/text.js";
import type { ResultItem, TargetItem } from "../format.js";
import { periodProperties } from "./conferences.js";
import { type Draft, type Link, labelsOf, type Spec } from "./draft.js";
import { figureNames } from "./names.js";
import { resolve } from "./resolve.js";
import { named, wordsNamed } from "./vocabulary.js";
import type { Workspace } from "./workspace.js";

type Figure = TargetItem | ResultItem;
const defined = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

export async function importFigures(workspace: Workspace, source: string | undefined): Promise<void> {
  const { targets = [], results = [] } = workspace.bundle;
  const words = [
    ...targets.map(({ indicator }, index) => ({ words: indicator, pointer: `/targets/${index}/indicator` })),
    ...results.map(({ indicator }, index) => ({ words: indicator, pointer: `/results/${index}/indicator` })),
  ];
  await wordsNamed(workspace, "Indicator", words);
  await resolve(
    workspace,
    targets.flatMap((item, index) => defined(targetSpec(workspace, item, source, `/targets/${index}`))),
  );
  await resolve(
    workspace,
    results.flatMap((item, index) => defined(resultSpec(workspace, item, source, `/results/${index}`))),
  );
}

function targetSpec(
  workspace: Workspace,
  item: TargetItem,
  source: string | undefined,
  pointer: string,
): Spec | undefined {
  const setters = (item.setBy ?? []).flatMap((key) => workspace.byKey.get(key) ?? []);
  const figure = figureSpec(workspace, "Target", item, bodyOf(workspace, item, setters[0]), pointer);
  if (!figure) return undefined;
  return {
    ...figure,
    properties: { ...figure.properties, status: "PENDING" },
    names: figureNames("target", item.quantity, item.period, {
      ...figure.identity,
      source,
      setters: setters.map(({ id }) => id),
    }),
    links: [...figure.links, ...setters.map((to) => ({ type: "SET_BY", to }))],
  };
}

function resultSpec(
  workspace: Workspace,
  item: ResultItem,
  source: string | undefined,
  pointer: string,
): Spec | undefined {
  const conference = item.reportedAt ? workspace.byKey.get(item.reportedAt) : undefined;
  const figure = figureSpec(workspace, "Result", item, bodyOf(workspace, item, conference), pointer);
  if (!figure) return undefined;
  const { shares, comparisons } = item;
  const links: Link[] = [...figure.links];
  if (conference) links.push({ type: "REPORTED_AT", to: conference });
  for (const to of item.assesses ?? []) links.push({ type: "ASSESSES", to });
  return {
    ...figure,
    properties: {
      ...figure.properties,
      shares: shares?.length ? JSON.stringify(shares) : null,
      comparisons: comparisons?.length ? JSON.stringify(comparisons) : null,
      assessesStated: item.assesses == null ? null : true,
    },
    names: figureNames("result", item.quantity, item.period, { ...figure.identity, source }),
    links,
  };
}

/** Its own committee, else that of the conference or document it is stated at. */
function bodyOf(workspace: Workspace, { committee }: Figure, stated: Draft | undefined): Draft | undefined {
  if (committee) return workspace.byKey.get(committee);
  const id = stated?.kind === "Resolution" ? stated.identity["issuer"] : stated?.identity["committee"];
  return id ? workspace.byId.get(id) : undefined;
}

type FigureSpec = Spec & {
  readonly links: readonly Link[];
  readonly identity: Readonly<Record<"indicator" | "committee", string | undefined>>;
};

function figureSpec(
  workspace: Workspace,
  kind: "Target" | "Result",
  item: Figure,
  committee: Draft | undefined,
  pointer: string,
): FigureSpec | undefined {
  const indicator = named(workspace, "Indicator", item.indicator);
  if (!indicator) return undefined;
  const { key, quantity, period, label, labelEn, aliases, evidence } = item;
  const derived = figureLabels(quantity, period, labelsOf(indicator));
  const links: Link[] = [{ type: "MEASURES", to: indicator }];
  if (committee) links.push({ type: "FOR", to: committee });
  return {
    kind,
    pointer,
    key,
    names: [],
    id: readableId(
      kind.toLowerCase(),
      committee && idBody(committee.id),
      asciiSlug(idBody(indicator.id), 50),
      periodWords(item),
      quantityText({ ...quantity, estimated: false }, "VI"),
    ),
    labels: { vi: label ?? derived.vi, en: labelEn ?? (label ? undefined : derived.en) },
    labelled: label != null,
    aliases,
    properties: {
      ...quantity,
      estimated: quantity.estimated ?? false,
      ...periodProperties("period", period),
      periodKind: period?.kind ?? "WHOLE",
      indicatorId: indicator.id,
      committeeId: committee?.id,
    },
    identity: { indicator: indicator.id, committee: committee?.id },
    links,
    evidence,
  };
}

function periodWords({ period }: Figure): string | null {
  const { start, end, label } = period ?? {};
  if (start || end) return [...new Set([start, end])].filter(Boolean).join("-");
  return label ?? null;
}
