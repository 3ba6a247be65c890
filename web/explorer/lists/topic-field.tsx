import { TopicsDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { useApiLanguage, useWords } from "../words/i18n.js";
import { type Branch, branches } from "./topic-tree.js";

/** The topics that the graph has, each below the wider one; what was chosen stays so while they are on their way. */
export function TopicField({ value }: { readonly value: string }) {
  const t = useWords();
  const { data } = useView(TopicsDocument, { lang: useApiLanguage() });
  const topics = flat(branches(data?.topics ?? []));
  return (
    <label className="grid gap-1 text-sm">
      {t("field.topic")}
      <select key={topics.length} name="topic" defaultValue={value} className="min-h-10 w-full sm:max-w-72">
        <option value="">{t("list.any")}</option>
        {value !== "" && topics.every(({ id }) => id !== value) && <option value={value}>{value}</option>}
        {topics.map(({ id, label, depth }) => (
          <option key={id} value={id}>
            {"\u2003".repeat(depth) + label}
          </option>
        ))}
      </select>
    </label>
  );
}

type Row = { readonly id: string; readonly label: string; readonly depth: number };

const flat = (tree: readonly Branch[], depth = 0): readonly Row[] =>
  tree.flatMap(({ topic, narrower }) => [{ id: topic.id, label: topic.label, depth }, ...flat(narrower, depth + 1)]);
