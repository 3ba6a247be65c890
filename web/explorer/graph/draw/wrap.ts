const lineLength = 26;

/** A name in two lines at most, for beside a node; the whole name is in the list. */
export function wrapped(label: string): readonly string[] {
  if (label.length <= lineLength) return [label];
  const cut = label.lastIndexOf(" ", lineLength);
  const first = label.slice(0, cut > 0 ? cut : lineLength);
  const rest = label.slice(first.length).trimStart();
  return [first, rest.length <= lineLength ? rest : `${rest.slice(0, lineLength - 1).trimEnd()}…`];
}
