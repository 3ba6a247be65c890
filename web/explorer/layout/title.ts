import { createContext, useContext, useEffect } from "react";

/** Where the server keeps the name of the page that it writes. */
export const WrittenTitle = createContext<{ title?: string } | null>(null);

/** Names the page in the browser's tab. */
export function useTitle(name: string): void {
  const title = `${name} · dangbo-graph`;
  const written = useContext(WrittenTitle);
  if (written) written.title = title;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
