import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./playground.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { useMonaco } from "@graphiql/react";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { useLanguage } from "../language.js";
import { examples } from "./examples.js";
import { examplesPlugin } from "./examples-panel.js";
import { sendQuery } from "./send-query.js";
import { words } from "./words.js";

const queryBuilder = { ...explorerPlugin({ showAttribution: false }), title: "Dựng truy vấn / Query builder" };
const plugins = [examplesPlugin, queryBuilder, HISTORY_PLUGIN];

// The dashes and letters of Vietnamese labels are no look-alikes to warn of; long lines wrap where the page is narrow.
const editorOptions = { unicodeHighlight: { ambiguousCharacters: false }, wordWrap: "on" } as const;

function useEditorOptions() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return undefined;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(editorOptions);
    const watch = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(editorOptions));
    return () => watch.dispose();
  }, [monaco]);
}

/** A page of the explorer hands its query over in the address: behind the #, which no server sees, or as the API takes it. */
const given = new URLSearchParams(window.location.hash.slice(1) || window.location.search);

function Playground() {
  const language = useLanguage();
  useEditorOptions();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words[language].title;
  }, [language]);
  return (
    <GraphiQL
      fetcher={sendQuery}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      defaultQuery={examples[0]?.text ?? ""}
      {...(given.has("query") && {
        initialQuery: given.get("query") ?? "",
        initialVariables: given.get("variables") ?? "",
      })}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <span className="product">dangbo-graph</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);
