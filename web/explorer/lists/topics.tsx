import { TopicsDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { EntityLink } from "../layout/entity-link.js";
import { Loaded } from "../layout/loaded.js";
import { Message } from "../layout/message.js";
import { ViewTools } from "../layout/view-tools.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { type Branch, branches } from "./topic-tree.js";

/** All topics, each below the wider one. */
export function Topics() {
  const t = useWords();
  const view = useView(TopicsDocument, { lang: useApiLanguage() });
  return (
    <Loaded view={view}>
      {({ topics }) => {
        if (topics.length === 0) return <Message text={t("list.empty")} />;
        return (
          <>
            <p role="status" className="mb-2 text-sm text-soft">
              {t("pager.total", { count: topics.length })}
            </p>
            <Branches tree={branches(topics)} />
            <ViewTools
              name="topics"
              view={view}
              rows={topics.map(({ id, label, broader }) => ({ id, label, broader: broader?.label ?? null }))}
            />
          </>
        );
      }}
    </Loaded>
  );
}

function Branches({ tree }: { readonly tree: readonly Branch[] }) {
  return (
    <ul className="grid gap-x-6 gap-y-1 not-first:ms-4 not-first:border-s not-first:border-line not-first:ps-3">
      {tree.map(({ topic, narrower }) => (
        <li key={topic.id} className="py-0.5">
          <EntityLink entity={topic} />
          {narrower.length > 0 && <Branches tree={narrower} />}
        </li>
      ))}
    </ul>
  );
}
