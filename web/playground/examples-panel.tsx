import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";
import { chooseLanguage, type Language, useLanguage } from "../language.js";
import type { Example } from "./example.js";
import { examples } from "./examples.js";
import { words } from "./words.js";

const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "vi", name: "Tiếng Việt" },
  { code: "en", name: "English" },
];

function ExamplesPanel() {
  // All panels share one scrolling box; the next one begins at its top.
  useEffect(() => () => document.querySelector(".graphiql-plugin")?.scrollTo(0, 0), []);
  const language = useLanguage();
  const open = useOpenExample();
  const active = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  return (
    <section className="examples" lang={language} aria-labelledby="examples-title">
      <header>
        <h2 id="examples-title">{words[language].examples}</h2>
        <fieldset aria-label={words[language].language}>
          {languages.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === language}
              onClick={() => chooseLanguage(code)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </header>
      <p>{words[language].introduction}</p>
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" aria-current={example.text === active} onClick={() => open(example)}>
              <strong>{example.name}</strong>
              <span>{example.description[language]}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Goes to the tab that already holds the example, fills an empty tab, or adds one. */
function useOpenExample(): (example: Example) => void {
  const actions = useGraphiQLActions();
  const { editor, tabs, activeTab } = useGraphiQL((state) => ({
    editor: state.queryEditor,
    tabs: state.tabs,
    activeTab: state.tabs[state.activeTabIndex],
  }));
  return ({ name, text }) => {
    const index = tabs.findIndex((tab) => tab.query === text);
    if (index >= 0) {
      actions.changeTab(index);
    } else {
      if (activeTab?.query?.trim()) actions.addTab();
      editor?.setValue(text);
      actions.updateActiveTabValues({ query: text });
    }
    // GraphiQL notices the new text a moment later; the run button must not send the name of the tab before.
    actions.setOperationName(name);
    if (window.matchMedia("(max-width: 640px)").matches) actions.setVisiblePlugin(null);
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden>
      <path d="M2.5 4.5h1M2.5 10h1M2.5 15.5h1M7 4.5h10.5M7 10h10.5M7 15.5h10.5" />
    </svg>
  );
}

export const examplesPlugin: GraphiQLPlugin = {
  title: "Ví dụ / Examples",
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
