import type { Stored, StoredLink } from "../bundle/export/read.js";
import type { Properties } from "../values/derived.js";
import { passageHash } from "../values/hash.js";

/** The same without the text of others; a passage's hash stands for it. */
export const withoutQuotes = (entity: Stored): Stored => ({
  ...entity,
  links: entity.links.map(linkWithout),
  considered: entity.considered.map(linkWithout),
  passages: entity.passages.map(linkWithout),
});

const linkWithout = (link: StoredLink): StoredLink => ({ ...link, properties: hashed(link.properties) });

function hashed(properties: Properties): Properties {
  const { quote, evidenceQuote, ...rest } = properties;
  const hash = typeof quote === "string" ? { passageHash: rest["passageHash"] ?? passageHash(quote) } : {};
  if (!Array.isArray(evidenceQuote)) return { ...rest, ...hash };
  const known: unknown = rest["evidencePassageHash"];
  const hashes = evidenceQuote.map((text, at) => {
    const before: unknown = Array.isArray(known) ? known[at] : "";
    return before || (text ? passageHash(String(text)) : "");
  });
  return { ...rest, ...hash, evidencePassageHash: hashes };
}
