import type { Words } from "../words/i18n.js";
import { isDate } from "../words/instants.js";
import type { Draft } from "./draft.js";

/** Why a text is not even sent to the server, and what was typed then. */
export type Fault = { readonly name: FaultName; readonly draft: Draft };
type FaultName = "empty" | "tooLong" | "badDate" | "tooBig";

/** As the description of the query says. */
const LONGEST_TEXT = 100_000;

export function faultIn({ text, publishedOn }: Draft): FaultName | undefined {
  if (text.trim() === "") return "empty";
  if (text.length > LONGEST_TEXT) return "tooLong";
  const date = publishedOn.trim();
  return date && !isDate(date) ? "badDate" : undefined;
}

export function faultWords({ name, draft }: Fault, t: Words): string {
  switch (name) {
    case "badDate":
      return t("list.badDate");
    case "tooLong":
      return t("article.tooLong", { count: draft.text.length, most: LONGEST_TEXT });
    case "empty":
    case "tooBig":
      return t(`article.${name}`);
  }
}
