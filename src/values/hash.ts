import { createHash } from "node:crypto";

export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** What stands for a passage in a committed file. */
export function passageHash(passage: string): string {
  return textHash(passage).slice(0, 16);
}
