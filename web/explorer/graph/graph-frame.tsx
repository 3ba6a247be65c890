import { useParams } from "@tanstack/react-router";
import { GraphCenterDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { UnknownEntity } from "../entity/unknown-entity.js";
import { Loaded, Waiting } from "../layout/loaded.js";
import { useTitle } from "../layout/title.js";
import { useApiLanguage, useWords } from "../words/i18n.js";

/** The page until there is a picture: as the server writes it, which cannot draw. */
export function GraphFrame() {
  const { id } = useParams({ from: "/graph/$id" });
  const view = useView(GraphCenterDocument, { id, lang: useApiLanguage() });
  return (
    <Loaded view={view}>
      {({ node }) =>
        node === null ? (
          <UnknownEntity id={id} />
        ) : (
          <GraphArticle label={node.label}>
            <Waiting />
          </GraphArticle>
        )
      }
    </Loaded>
  );
}

export function GraphArticle({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  const title = useWords()("graph.title", { label });
  useTitle(title);
  return (
    <article className="graph relative left-1/2 w-[min(100vw-2rem,110rem)] -translate-x-1/2">
      <h1 className="mb-2">{title}</h1>
      {children}
    </article>
  );
}
