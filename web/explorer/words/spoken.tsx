import type { ReactNode } from "react";
import type { Labels } from "../../../src/values/labels.js";
import { useLanguage } from "./i18n.js";

/** What has a name: in the page's language where it is known in it, else in Vietnamese. */
export type Named = {
  readonly label: string;
  /** The name in Vietnamese, where `label` may be that. */
  readonly original?: string;
};

/** Vietnamese words, which an English page says are such, so that they are read out as what they are. */
export function Vietnamese({ children }: { readonly children: ReactNode }) {
  return useLanguage() === "vi" ? children : <span lang="vi">{children}</span>;
}

/** A name, in whichever language it is. */
export function Name({ of }: { readonly of: Named }) {
  return of.label === of.original ? <Vietnamese>{of.label}</Vietnamese> : of.label;
}

/** What is called so in both languages, or in Vietnamese alone, in the page's. */
export function useNames(): (labels: Labels) => Named {
  const language = useLanguage();
  return ({ vi, en }) => ({ label: language === "en" && en ? en : vi, original: vi });
}

/** As an attribute, where no element can stand. */
export function useLanguageOf(): (named: Named) => "vi" | undefined {
  const language = useLanguage();
  return ({ label, original }) => (language !== "vi" && label === original ? "vi" : undefined);
}

const gap = "\u0000";

/** A sentence with a name in it. */
export function Sentence({ about, say }: { readonly about: Named; readonly say: (name: string) => string }) {
  const [before, after] = say(gap).split(gap);
  return (
    <>
      {before}
      <Name of={about} />
      {after}
    </>
  );
}
