import type { Language } from "../../language.js";
import { useChooseLanguage, useLanguage, useWords } from "../words/i18n.js";
import { chooseTheme, themes, useTheme } from "./theme.js";

const languages: readonly { readonly code: Language; readonly name: string; readonly short: string }[] = [
  { code: "vi", name: "Tiếng Việt", short: "VI" },
  { code: "en", name: "English", short: "EN" },
];

/** The language and the ground of the pages, kept for the next visit. */
export function Preferences() {
  const t = useWords();
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const theme = useTheme();
  return (
    <div className="ms-auto flex items-center gap-1.5 sm:gap-2">
      <fieldset aria-label={t("language")} className="flex">
        {languages.map(({ code, name, short }) => (
          <button
            key={code}
            type="button"
            lang={code}
            title={name}
            aria-label={`${short} – ${name}`}
            aria-pressed={code === language}
            className="button px-2 max-sm:px-1.5 sm:min-w-10 first:rounded-e-none last:rounded-s-none"
            onClick={() => void chooseLanguage(code)}
          >
            {short}
          </button>
        ))}
      </fieldset>
      <select
        aria-label={t("theme.label")}
        title={t("theme.label")}
        className="min-h-10 max-sm:px-1"
        value={theme}
        onChange={({ target }) => chooseTheme(themes.find((each) => each === target.value) ?? "auto")}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
