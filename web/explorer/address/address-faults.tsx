import { Link } from "@tanstack/react-router";
import { Message } from "../layout/message.js";
import { useWords, type Words } from "../words/i18n.js";
import { type AddressFault, swapped, without } from "./check.js";

const LONGEST = 60;

/** Says what of the address was passed over, and leads to one without it. */
export function AddressFaults({ faults }: { readonly faults: readonly AddressFault[] }) {
  const t = useWords();
  if (faults.length === 0) return null;
  const way = { to: ".", resetScroll: false, className: "button", activeOptions: { exact: true } } as const;
  return (
    <Message tone="warn" title={t("address.title")} text={`${sentencesOf(faults, t)} ${t("address.rest")}`}>
      <Link {...way} search={(old: Record<string, string | undefined>) => without(old, faults)}>
        {t("address.drop")}
      </Link>
      {faults.some(({ kind }) => kind === "reversed") && (
        <Link {...way} search={swapped}>
          {t("address.swap")}
        </Link>
      )}
    </Message>
  );
}

/** What is wrong, a sentence each. */
export const sentencesOf = (faults: readonly AddressFault[], t: Words): string =>
  faults
    .map(({ kind, label, value }) =>
      t(`address.${kind}`, { label, value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value }),
    )
    .join(" ");
