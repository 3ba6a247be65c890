import { createInstance, type i18n } from "i18next";
import { useTranslation } from "react-i18next";
import type { Language } from "../../language.js";
import { remember } from "../../remember.js";
import type { Language as ApiLanguage } from "../api/generated.js";
import type { words } from "./vi/words.js";

declare module "i18next" {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof words };
    readonly returnNull: false;
  }
}

/** A language is loaded when somebody reads it. */
const wordsOf = {
  vi: async () => (await import("./vi/words.js")).words,
  en: async () => (await import("./en/words.js")).words,
};

export async function newWords(lng: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng,
    fallbackLng: false,
    resources: { [lng]: { translation: await wordsOf[lng]() } },
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Changes all pages to a language, from now on. */
export function useChooseLanguage(): (chosen: Language) => Promise<void> {
  const { i18n } = useTranslation();
  return async (chosen) => {
    i18n.addResourceBundle(chosen, "translation", await wordsOf[chosen]());
    await i18n.changeLanguage(chosen);
    remember("language", chosen);
  };
}

export const useWords = () => useTranslation().t;

export type Words = ReturnType<typeof useWords>;

export const useLanguage = (): Language => (useTranslation().i18n.language === "en" ? "en" : "vi");

/** The language as the API names it. */
export const useApiLanguage = (): ApiLanguage => (useLanguage() === "en" ? "EN" : "VI");
