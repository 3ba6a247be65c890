import type { RefObject } from "react";
import { useWords } from "../words/i18n.js";
import { download } from "./download.js";

const kept = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-size",
  "font-weight",
  "text-anchor",
  "opacity",
];

/** The chart as a file, with the colours it has on the page. */
export function PictureTools({
  chart,
  name,
}: {
  readonly chart: RefObject<SVGSVGElement | null>;
  readonly name: string;
}) {
  const t = useWords();
  return (
    <div className="no-print my-2 flex flex-wrap gap-2">
      <button
        type="button"
        className="button"
        onClick={() => chart.current && download(`${name}.svg`, "image/svg+xml", drawn(chart.current))}
      >
        {t("tools.svg")}
      </button>
      <button
        type="button"
        className="button"
        onClick={() =>
          chart.current && void png(chart.current).then((blob) => download(`${name}.png`, "image/png", blob))
        }
      >
        {t("tools.png")}
      </button>
    </div>
  );
}

/** Style sheets stay behind: what they say is written into the elements. */
function drawn(svg: SVGSVGElement): string {
  const copy = document.importNode(svg, true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  for (const [place, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = originals[place];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const property of kept) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute("class");
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("font-family", "sans-serif");
  copy.style.background = getComputedStyle(document.documentElement).backgroundColor;
  return new XMLSerializer().serializeToString(copy);
}

async function png(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  // The policy lets pictures in from the page itself and from data addresses.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no picture."))), "image/png");
  });
}
