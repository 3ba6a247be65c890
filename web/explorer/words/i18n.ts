import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { language, useLanguage } from "../../language.js";
import type { Language } from "../api/generated.js";
import { words as en } from "./en/words.js";
import { words as vi } from "./vi/words.js";

declare module "i18next" {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof vi };
    readonly returnNull: false;
  }
}

/** Before the first render: all words are in the bundle. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language(),
    fallbackLng: "vi",
    resources: { vi: { translation: vi }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}

export const useWords = () => useTranslation().t;

export type Words = ReturnType<typeof useWords>;

/** The language as the API names it. */
export const useApiLanguage = (): Language => (useLanguage() === "en" ? "EN" : "VI");
