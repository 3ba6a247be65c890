import { type RefObject, useLayoutEffect, useRef } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What somebody has typed into the page as the server wrote it, before there was a script to hear of it. */
export function useTypedBefore(field: RefObject<Field | null>, take: (text: string) => void): void {
  const latest = useRef(take);
  useLayoutEffect(() => {
    const element = field.current;
    if (element && element.value !== element.defaultValue) latest.current(element.value);
  }, [field]);
}
