import { useParams } from "@tanstack/react-router";
import { GraphCenterDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { UnknownEntity } from "../entity/unknown-entity.js";
import { Loaded, Waiting } from "../layout/loaded.js";
import { useTitle } from "../layout/title.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { type Named, Sentence } from "../words/spoken.js";

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
          <GraphArticle about={node}>
            <Waiting />
          </GraphArticle>
        )
      }
    </Loaded>
  );
}

export function GraphArticle({ about, children }: { readonly about: Named; readonly children: React.ReactNode }) {
  const t = useWords();
  const say = (label: string) => t("graph.title", { label });
  useTitle(say(about.label));
  return (
    <article className="graph relative left-1/2 w-[min(100vw-2rem,110rem)] -translate-x-1/2">
      <h1 className="mb-2">
        <Sentence about={about} say={say} />
      </h1>
      {children}
    </article>
  );
}
