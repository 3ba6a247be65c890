import type { Drawing } from "../draw/svg.js";

/** Twice as many pixels as points, as far as a canvas goes. */
const sharpness = 2;
const largest = 8192;

export async function pngOf({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  // The page's policy lets images come from itself and from data addresses, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const factor = Math.min(sharpness, largest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser made no picture"))), "image/png");
  });
}
