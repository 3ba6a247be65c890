import { TopicsDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { useLanguageOf } from "../words/spoken.js";
import { type Branch, branches } from "./topic-tree.js";

/** The topics that the graph has, each below the wider one; what was chosen stays so while they are on their way. */
export function TopicField({ value }: { readonly value: string }) {
  const t = useWords();
  const languageOf = useLanguageOf();
  const { data } = useView(TopicsDocument, { lang: useApiLanguage() });
  const topics = flat(branches(data?.topics ?? []));
  return (
    <label className="grid gap-1 text-sm max-sm:basis-full">
      {t("field.topic")}
      <select key={topics.length} name="topic" defaultValue={value} className="min-h-10 w-full sm:max-w-72">
        <option value="">{t("list.any")}</option>
        {value !== "" && topics.every(({ topic }) => topic.id !== value) && <option value={value}>{value}</option>}
        {topics.map(({ topic, depth }) => (
          <option key={topic.id} value={topic.id} lang={languageOf(topic)}>
            {"\u2003".repeat(depth) + topic.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type Row = { readonly topic: Branch["topic"]; readonly depth: number };

const flat = (tree: readonly Branch[], depth = 0): readonly Row[] =>
  tree.flatMap(({ topic, narrower }) => [{ topic, depth }, ...flat(narrower, depth + 1)]);
