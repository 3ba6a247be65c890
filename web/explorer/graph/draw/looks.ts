import type { EntityKind, Relation } from "../../api/generated.js";
import type { Picture, Shown } from "../data/picture.js";
import { mostOnRings } from "../layout/radial.js";
import type { Link } from "../model.js";
import type { View } from "../state/view.js";
import type { Palette } from "./palette.js";

export type NodeLook = {
  x: number;
  y: number;
  readonly size: number;
  readonly label: string;
  readonly color: string;
  readonly kind: EntityKind;
  readonly pinned: boolean;
  readonly forceLabel: boolean;
  readonly highlighted: boolean;
  readonly zIndex: number;
};

export type LinkLook = {
  readonly size: number;
  readonly label: string;
  readonly color: string;
  readonly forceLabel: boolean;
  readonly zIndex: number;
};

/** Names of relations are drawn for what is selected, and for all where they are few. */
const mostLinksNamed = 30;
const fewLinks = 12;

/** What decides how a picture looks besides what it shows. */
export type Look = {
  readonly view: View;
  readonly palette: Palette;
  readonly relationName: (relation: Relation) => string;
  readonly opened: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Whether the relations of what is selected are few enough to be named in the picture. */
  readonly namesSelected: boolean;
};

export function lookOf(view: View, palette: Palette, relationName: Look["relationName"], { links }: Picture): Look {
  const ofSelected = links.filter(({ from, to }) => from === view.selected || to === view.selected).length;
  const [opened, pinned] = [new Set(view.open.map(({ id }) => id)), new Set(view.pinned.map(({ id }) => id))];
  return { view, palette, relationName, opened, pinned, namesSelected: ofSelected <= mostLinksNamed };
}

/** Up to so many, every node is named that has room for its name. */
export const mostNamed = mostOnRings;
/** Above this, nodes are dots and lines are faint. */
export const mostDetailed = 1000;

export function nodeLook(
  { entity, onPath }: Shown,
  picture: Picture,
  { view, palette, opened, pinned }: Look,
): Omit<NodeLook, "x" | "y"> {
  const selected = entity.id === view.selected;
  const open = opened.has(entity.id);
  const isPinned = pinned.has(entity.id);
  const important = selected || open || isPinned || onPath;
  return {
    size:
      entity.id === view.center
        ? 14
        : open || onPath
          ? 10
          : picture.nodes.size > mostDetailed
            ? 2.5
            : picture.nodes.size > mostNamed
              ? 5
              : 7,
    label: entity.label,
    color: palette.kinds[entity.kind],
    kind: entity.kind,
    pinned: isPinned,
    forceLabel: important || picture.nodes.size <= mostNamed,
    highlighted: selected,
    zIndex: important ? 1 : 0,
  };
}

export function linkLook(link: Link, picture: Picture, { view, palette, relationName, namesSelected }: Look): LinkLook {
  const ofSelected = link.from === view.selected || link.to === view.selected;
  const onPath = (picture.nodes.get(link.from)?.onPath && picture.nodes.get(link.to)?.onPath) ?? false;
  const named = onPath || (ofSelected && namesSelected) || picture.links.length <= fewLinks;
  return {
    size: onPath ? 3 : 1,
    label: named ? relationName(link.relation) : "",
    color: onPath ? palette.accent : picture.nodes.size > mostNamed ? palette.faint : palette.line,
    forceLabel: named,
    zIndex: onPath ? 1 : 0,
  };
}
