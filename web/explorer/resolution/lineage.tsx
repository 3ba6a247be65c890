import { LineageDocument, type LineageQuery } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { Section } from "../entity/section.js";
import { EntityLink } from "../layout/entity-link.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { useDates } from "../words/dates.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { Name } from "../words/spoken.js";
import { type Branch, treeOf } from "./tree.js";

type Lineage = NonNullable<LineageQuery["resolution"]>["lineage"];
type Document = Extract<Lineage["nodes"][number], { readonly __typename: "Resolution" }>;

/** From the document at the top down to those that carry it out, as nested lists with lines. */
export function Lineage({ id }: { readonly id: string }) {
  const t = useWords();
  const view = useView(LineageDocument, { id, lang: useApiLanguage() });
  return (
    <Section title={t("entity.lineage")}>
      <Loaded view={view}>
        {({ resolution }) => {
          if (!resolution) return null;
          const { nodes, edges, truncated } = resolution.lineage;
          const documents = nodes.filter((node) => node.__typename === "Resolution");
          if (edges.length === 0) return <p className="text-soft">{t("entity.lineageAlone")}</p>;
          const byId = new Map(documents.map((document) => [document.id, document]));
          return (
            <>
              {truncated && <Message tone="warn" text={t("entity.lineageCut")} />}
              <Branches branches={treeOf([...byId.keys()], edges)} documents={byId} here={id} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

type BranchesProps = {
  readonly branches: readonly Branch[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly here: string;
};

function Branches({ branches, documents, here }: BranchesProps) {
  const t = useWords();
  return (
    <ul className="lineage">
      {branches.map(({ id, relation, below }) => {
        const document = documents.get(id);
        if (!document) return null;
        return (
          <li key={`${id} ${relation ?? ""}`}>
            <div className={`card inline-block max-w-full px-3 py-2 ${id === here ? "border-2 border-ink" : ""}`}>
              {relation && <p className="text-sm text-soft">{t(`relation.${relation}.OUT`)} ↑</p>}
              {id === here ? (
                <strong>
                  <Name of={document} />
                </strong>
              ) : (
                <EntityLink entity={document} />
              )}
              <DocumentLine document={document} here={id === here} />
            </div>
            {below.length > 0 && <Branches branches={below} documents={documents} here={here} />}
          </li>
        );
      })}
    </ul>
  );
}

function DocumentLine({ document, here }: { readonly document: Document; readonly here: boolean }) {
  const t = useWords();
  const dates = useDates();
  const parts = [
    here && t("entity.here"),
    t(`resolutionKind.${document.kind}`),
    document.issuer?.level && t(`level.${document.issuer.level}`),
    document.issuer?.label,
    document.issuedOn && dates(document.issuedOn),
    !document.resolved && t("entity.unresolved"),
  ];
  return <p className="text-sm text-soft">{parts.filter(Boolean).join(" · ")}</p>;
}
