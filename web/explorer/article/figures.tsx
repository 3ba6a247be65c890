import { useDates } from "../words/dates.js";
import { useLanguage, useWords } from "../words/i18n.js";
import { usePeriods } from "../words/periods.js";
import { Vietnamese } from "../words/spoken.js";
import { enumWord } from "./enum-words.js";
import { type Item, isItem, textOf } from "./item.js";

/** Writes a decimal of any length as the language does. */
function useDecimals(): (value: unknown, options?: Intl.NumberFormatOptions) => string {
  const language = useLanguage();
  return (value, options) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20, ...options });
    // A decimal as text, which `format` reads exactly; its type knows numbers alone.
    return format.format(String(value) as unknown as number);
  };
}

export function DateValue({ date }: { readonly date: string }) {
  return useDates()(date);
}

/** A figure with its comparator and the unit that it is stored in. */
export function QuantityValue({ quantity }: { readonly quantity: Item }) {
  const t = useWords();
  const decimal = useDecimals();
  const { value, upper, baseline, change, outOf, per, unit, unitText, estimated } = quantity;
  const figure = upper
    ? t("article.between", { from: decimal(value), to: decimal(upper) })
    : `${enumWord(t, "comparator", quantity["comparator"])} ${decimal(value)}`;
  return (
    <>
      {textOf(change) && <>{enumWord(t, "article.change", change)} </>}
      {baseline ? <>{t("article.baseline", { value: decimal(baseline) })} </> : null}
      {figure}
      {outOf ? <> {t("article.outOf", { value: decimal(outOf) })}</> : null}{" "}
      <Vietnamese>
        {textOf(unitText)}
        {textOf(per) && `/${String(per)}`}
      </Vietnamese>
      {estimated === true && <> ({t("article.estimated")})</>}
      {textOf(unit) && <span className="text-soft"> · {t("article.unit", { unit: enumWord(t, "unit", unit) })}</span>}
    </>
  );
}

/** The two ends that are stored, and the words of the source. */
export function PeriodValue({ period }: { readonly period: Item }) {
  const t = useWords();
  const periods = usePeriods();
  const [start, end] = [textOf(period["start"]) ?? null, textOf(period["end"]) ?? null];
  const label = textOf(period["label"]);
  const kind = textOf(period["kind"]);
  const ends = periods({ label: null, start, end });
  return (
    <>
      {ends}
      {kind && kind !== "WHOLE" && `, ${enumWord(t, "article.periodKind", kind)}`}
      {label && (
        <span className="text-soft">
          {ends && " "}
          <Vietnamese>“{label}”</Vietnamese>
        </span>
      )}
    </>
  );
}

export function ShareValue({ share }: { readonly share: Item }) {
  const t = useWords();
  const decimal = useDecimals();
  return (
    <p>
      {enumWord(t, "comparator", share["comparator"])} {decimal(share["percent"])} %{" "}
      <Vietnamese>{textOf(share["plan"])}</Vietnamese>
    </p>
  );
}

/** `unit` is that of the figure, in whose base the amount of the change is stored. */
export function ComparisonValue({ comparison, unit }: { readonly comparison: Item; readonly unit: unknown }) {
  const t = useWords();
  const decimal = useDecimals();
  const { percent, amount, against, period } = comparison;
  const signed = { signDisplay: "exceptZero" } as const;
  // Percentages differ by points, as they would not where the change is said in percent.
  const unitOfAmount = enumWord(t, "unit", unit === "PERCENT" ? "PERCENTAGE_POINT" : unit);
  const isExact = comparison["comparator"] === "EQUAL";
  return (
    <p>
      {!isExact && `${enumWord(t, "comparator", comparison["comparator"])} `}
      {[percent && `${decimal(percent, signed)} %`, amount && `${decimal(amount, signed)} ${unitOfAmount}`]
        .filter(Boolean)
        .join(" · ")}
      {textOf(against) && (
        <>
          {" "}
          – <Vietnamese>{textOf(against)}</Vietnamese>
        </>
      )}
      {isItem(period) && (
        <>
          {" "}
          – <PeriodValue period={{ ...period, label: null }} />
        </>
      )}
    </p>
  );
}
