/** The matched text of a hit; the API sets the match between « and ». */
export function Marked({ text }: { readonly text: string }) {
  const parts = text.split(/«([^»]*)»/u);
  return <>{parts.map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part))}</>;
}

/** Whether the highlight is the label itself with marks, so that it can stand in its place. */
export const marksLabel = (highlight: string, label: string): boolean => highlight.replace(/[«»]/gu, "") === label;
