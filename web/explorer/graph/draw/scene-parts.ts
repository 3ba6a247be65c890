import type { Relation } from "../../api/generated.js";
import type { Words } from "../../words/i18n.js";
import type { Picture } from "../data/picture.js";
import { kindCounts } from "../data/summary.js";
import type { View } from "../state/view.js";
import { linkLook, lookOf, nodeLook } from "./looks.js";
import type { Scene as Stage } from "./scene.js";
import type { Scene } from "./svg.js";

type Parts = {
  readonly title: string;
  readonly picture: Picture;
  readonly view: View;
  readonly scene: Stage;
  readonly t: Words;
};

/** A large picture is drawn larger than the screen, so that its nodes part. */
const widest = 4000;

/** The picture as it stands on the screen, for a file. */
export function sceneOf({ title, picture, view, scene, t }: Parts): Scene {
  const palette = scene.palette();
  const look = lookOf(view, palette, (relation: Relation) => t(`relation.${relation}.BOTH`), picture);
  const places = [...picture.nodes.keys()].map((id) => scene.at(id) ?? { x: 0, y: 0 });
  const span = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
  const scale = Math.max(scene.scale(), Math.min(1, widest / Math.max(span, 1)));
  return {
    title,
    palette,
    nodes: [...picture.nodes.values()].map((shown, index) => {
      const { size, label, kind, forceLabel } = nodeLook(shown, picture, look);
      const { x, y } = places[index] ?? { x: 0, y: 0 };
      return { id: shown.entity.id, x: x * scale, y: y * scale, size, label, kind, named: forceLabel };
    }),
    links: picture.links.map((link) => {
      const { size, label, color, forceLabel } = linkLook(link, picture, look);
      return { from: link.from, to: link.to, label, color, size, named: forceLabel };
    }),
    legend: kindCounts(picture).map(([kind]) => [kind, t(`kinds.${kind}`)]),
  };
}
