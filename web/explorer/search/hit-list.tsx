import type { SearchQuery } from "../api/generated.js";
import { kindOf } from "../kinds.js";
import { KindMark } from "../layout/kind-mark.js";
import { useWords } from "../words/i18n.js";
import { useLanguageOf } from "../words/spoken.js";
import { Marked, unmarked } from "./marked.js";

export type Hit = SearchQuery["search"]["edges"][number];

/** The listbox below the search; the focus stays in the text. */
export function HitList(props: {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly found: React.ReactNode;
  readonly onChoose: (hit: Hit) => void;
}) {
  const { id, hits, active, found, onChoose } = props;
  const t = useWords();
  return (
    <div
      hidden={hits.length === 0}
      className="absolute inset-x-0 top-full z-40 mt-1 overflow-hidden rounded-lg border border-edge bg-card shadow-lg"
    >
      <ul id={id} role="listbox" aria-label={t("search.results")} className="max-h-[60dvh] overflow-y-auto">
        {hits.map((hit, place) => (
          <li
            key={hit.node.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === active}
            className="cursor-pointer border-b border-line px-3 py-2 last:border-0 hover:bg-sunk aria-selected:bg-sunk aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-link"
            // Before the text loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(hit);
            }}
          >
            <HitText hit={hit} />
          </li>
        ))}
      </ul>
      <p aria-hidden className="border-t border-line bg-sunk px-3 py-1 text-sm text-soft">
        {found}
      </p>
    </div>
  );
}

/** The label with the match marked; where another name or text matched, that one below. */
export function HitText({ hit, children }: { readonly hit: Hit; readonly children?: React.ReactNode }) {
  const t = useWords();
  const kind = kindOf(hit.node.__typename);
  const isLabel = unmarked(hit.highlight) === hit.node.label;
  return (
    <>
      <span className="flex items-baseline gap-1.5 text-sm text-soft">
        <KindMark kind={kind} />
        {t(`kind.${kind.kind}`)}
      </span>
      {children ?? <HitName hit={hit} />}
      {!isLabel && (
        <span className="block text-sm text-soft">
          <span lang={unmarked(hit.highlight) === hit.node.english ? "en" : "vi"}>
            <Marked text={hit.highlight} />
          </span>
        </span>
      )}
    </>
  );
}

/** The label, with the match marked where it lies in it. */
export function HitName({ hit }: { readonly hit: Hit }) {
  const languageOf = useLanguageOf();
  const { label } = hit.node;
  return (
    <span lang={languageOf(hit.node)}>
      {unmarked(hit.highlight) === label ? <Marked text={hit.highlight} /> : label}
    </span>
  );
}
