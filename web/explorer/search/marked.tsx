/** The matched text of a hit; the API sets the match between « and ». */
export function Marked({ text }: { readonly text: string }) {
  const parts = text.split(/«([^»]*)»/u);
  return <>{parts.map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part))}</>;
}

/** The text itself, which may be the label. */
export const unmarked = (highlight: string): string => highlight.replace(/[«»]/gu, "");
