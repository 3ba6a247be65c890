import { useParams } from "@tanstack/react-router";
import { EntityDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { kindAt, kindOf } from "../kinds.js";
import { KindMark } from "../layout/kind-mark.js";
import { Loaded } from "../layout/loaded.js";
import { Page, UnknownPage } from "../layout/page.js";
import { ViewTools } from "../layout/view-tools.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { Name } from "../words/spoken.js";
import { Details } from "./details.js";
import { FactsTable } from "./facts-table.js";
import { NeighboursSection } from "./neighbours.js";
import { Tabs } from "./tabs.js";
import { UnknownEntity } from "./unknown-entity.js";

export function EntityPage() {
  const { kind, id } = useParams({ from: "/$kind/$id" });
  return kindAt(kind) ? <Entity key={id} id={id} /> : <UnknownPage />;
}

function Entity({ id }: { readonly id: string }) {
  const t = useWords();
  const view = useView(EntityDocument, { id, lang: useApiLanguage() });
  return (
    <Loaded view={view}>
      {({ node }) => {
        if (node === null) return <UnknownEntity id={id} />;
        const kind = kindOf(node.__typename);
        return (
          <Page
            title={node.label}
            heading={<Name of={node} />}
            above={
              <p className="flex items-baseline gap-1.5 text-soft">
                <KindMark kind={kind} />
                {t(`kind.${kind.kind}`)}
              </p>
            }
          >
            <Tabs kind={kind} id={node.id} current="overview" />
            <FactsTable node={node} />
            <Details node={node} />
            <NeighboursSection id={node.id} />
            <ViewTools
              name={node.id.replace(/[^\p{L}\p{N}-]+/gu, "-")}
              view={view}
              rows={node.evidence.nodes.map(({ source, ...evidence }) => ({
                id: node.id,
                label: node.label,
                ...evidence,
                source: source?.label ?? null,
              }))}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}
