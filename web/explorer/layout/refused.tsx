import type { ReactNode } from "react";
import type { Refusal } from "../api/refusals.js";
import { useWords } from "../words/i18n.js";
import { Message } from "./message.js";

/** What the server did not answer and why, a sentence for each code; its own words, which are English, are a detail. */
export function Refused(props: {
  readonly title?: string;
  /** What is said before the reasons. */
  readonly lead?: string;
  readonly refusals: readonly Refusal[];
  readonly tone: "warn" | "bad";
  readonly children?: ReactNode;
}) {
  const { title, lead, refusals, tone, children } = props;
  const t = useWords();
  const codes = [...new Set(refusals.map(({ code }) => code))];
  const messages = [...new Set(refusals.map(({ message }) => message))];
  return (
    <Message
      {...(title && { title })}
      tone={tone}
      text={[lead, ...codes.map((code) => t(`error.${code}`))].filter(Boolean).join(" ")}
      detail={
        messages.length > 0 && (
          <details className="text-sm">
            <summary className="w-fit text-soft">{t("serverWords")}</summary>
            {messages.map((message) => (
              <p key={message} lang="en" className="max-w-[65ch]">
                {message}
              </p>
            ))}
          </details>
        )
      }
    >
      {children}
    </Message>
  );
}
