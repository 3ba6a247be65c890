import type { EntityKind, Relation } from "../../api/generated.js";

export type Point = { readonly x: number; readonly y: number };
export type Opened = { readonly id: string; readonly count: number };
export type Pin = Point & { readonly id: string };
export type Years = { readonly from?: number; readonly to?: number };
export type Ends = { readonly from: string; readonly to: string };

export type Filter = {
  /** None chosen lets all through. */
  readonly kinds: readonly EntityKind[];
  readonly relations: readonly Relation[];
  readonly years: Years;
};

/** What somebody asked to see: small enough for an address; the facts themselves are elsewhere. */
export type View = {
  readonly center: string;
  /** How many neighbours of each are wanted, in the order in which they were opened. */
  readonly open: readonly Opened[];
  readonly hidden: readonly string[];
  readonly pinned: readonly Pin[];
  readonly filter: Filter;
  readonly path: Ends | undefined;
  readonly selected: string;
};

export type Step =
  | { readonly type: "open"; readonly id: string }
  | { readonly type: "more"; readonly id: string; readonly count: number }
  | { readonly type: "close"; readonly id: string }
  | { readonly type: "hide"; readonly id: string }
  | { readonly type: "showAll" }
  | { readonly type: "pin"; readonly id: string; readonly at: Point }
  | { readonly type: "unpin"; readonly id: string }
  | { readonly type: "filter"; readonly filter: Filter }
  | { readonly type: "path"; readonly path: Ends | undefined }
  | { readonly type: "select"; readonly id: string }
  | { readonly type: "rename"; readonly from: string; readonly to: string };

export const pageSize = 20;
export const noFilter: Filter = { kinds: [], relations: [], years: {} };

export const isNarrowed = ({ kinds, relations, years }: Filter): boolean =>
  kinds.length + relations.length + Object.keys(years).length > 0;

export const openingView = (center: string): View => ({
  center,
  open: [{ id: center, count: pageSize }],
  hidden: [],
  pinned: [],
  filter: noFilter,
  path: undefined,
  selected: center,
});

export const countOpened = (view: View, id: string): number => view.open.find((opened) => opened.id === id)?.count ?? 0;

/** The same view again, identical, where the step changes nothing. */
export function takeStep(view: View, step: Step): View {
  switch (step.type) {
    case "open":
      return countOpened(view, step.id) > 0
        ? select(view, step.id)
        : { ...view, open: [...view.open, { id: step.id, count: pageSize }], selected: step.id };
    case "more":
      return countOpened(view, step.id) === 0
        ? takeStep(takeStep(view, { type: "open", id: step.id }), step)
        : { ...view, open: view.open.map((it) => (it.id === step.id ? { ...it, count: it.count + step.count } : it)) };
    case "close":
      return countOpened(view, step.id) === 0 ? view : { ...view, open: without(view.open, step.id) };
    case "hide":
      return step.id === view.center || view.hidden.includes(step.id)
        ? view
        : {
            ...view,
            hidden: [...view.hidden, step.id],
            pinned: without(view.pinned, step.id),
            selected: view.selected === step.id ? view.center : view.selected,
          };
    case "showAll":
      return view.hidden.length === 0 ? view : { ...view, hidden: [] };
    case "pin":
      return { ...view, pinned: [...without(view.pinned, step.id), { id: step.id, ...rounded(step.at) }] };
    case "unpin":
      return view.pinned.some(({ id }) => id === step.id) ? { ...view, pinned: without(view.pinned, step.id) } : view;
    case "filter":
      return { ...view, filter: step.filter };
    case "path":
      return { ...view, path: step.path };
    case "select":
      return select(view, step.id);
    case "rename":
    default:
      return renamed(view, step.from, step.to);
  }
}

const select = (view: View, id: string): View => (view.selected === id ? view : { ...view, selected: id });

const without = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] =>
  list.filter((it) => it.id !== id);

/** A tenth of a unit is less than a pixel. */
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

function renamed(view: View, from: string, to: string): View {
  const name = (id: string): string => (id === from ? to : id);
  const rename = <T extends { readonly id: string }>(it: T): T => ({ ...it, id: name(it.id) });
  return {
    ...view,
    center: name(view.center),
    open: view.open.map(rename),
    hidden: view.hidden.map(name),
    pinned: view.pinned.map(rename),
    path: view.path && { from: name(view.path.from), to: name(view.path.to) },
    selected: name(view.selected),
  };
}
