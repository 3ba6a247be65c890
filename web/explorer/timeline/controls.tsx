import { useWords } from "../words/i18n.js";
import { moved, type Span, zoomed } from "./span.js";

type ControlsProps = {
  readonly span: Span;
  readonly whole: Span;
  readonly onShow: (span: Span) => void;
};

export function Controls({ span, whole, onShow }: ControlsProps) {
  const t = useWords();
  const steps: readonly (readonly [string, string, Span])[] = [
    ["←", t("timeline.earlier"), moved(span, -0.5, whole)],
    ["→", t("timeline.later"), moved(span, 0.5, whole)],
    ["+", t("timeline.zoomIn"), zoomed(span, 0.5, whole)],
    ["−", t("timeline.zoomOut"), zoomed(span, 2, whole)],
  ];
  return (
    <div className="no-print mb-2 flex flex-wrap gap-2">
      {steps.map(([sign, name, next]) => (
        <button
          key={sign}
          type="button"
          className="button min-w-10"
          aria-label={name}
          title={name}
          onClick={() => onShow(next)}
        >
          {sign}
        </button>
      ))}
      <button type="button" className="button" onClick={() => onShow(whole)}>
        {t("timeline.whole")}
      </button>
    </div>
  );
}
