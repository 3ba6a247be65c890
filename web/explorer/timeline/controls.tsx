import { useWords } from "../words/i18n.js";

/** What can be done to what a timeline shows. */
export type Steps = {
  readonly closer: () => void;
  readonly wider: () => void;
  /** By a part of what is shown, earlier below 0. */
  readonly move: (part: number) => void;
  readonly all: () => void;
};

export function Controls({ steps }: { readonly steps: Steps }) {
  const t = useWords();
  const buttons: readonly (readonly [sign: string, name: string, step: () => void])[] = [
    ["←", t("timeline.earlier"), () => steps.move(-0.5)],
    ["→", t("timeline.later"), () => steps.move(0.5)],
    ["+", t("timeline.zoomIn"), steps.closer],
    ["−", t("timeline.zoomOut"), steps.wider],
  ];
  return (
    <div className="no-print mb-2 flex flex-wrap gap-2">
      {buttons.map(([sign, name, step]) => (
        <button key={sign} type="button" className="button min-w-10" aria-label={name} title={name} onClick={step}>
          {sign}
        </button>
      ))}
      <button type="button" className="button" onClick={steps.all}>
        {t("timeline.whole")}
      </button>
    </div>
  );
}
