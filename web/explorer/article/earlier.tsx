import { Message } from "../layout/message.js";
import { useWords } from "../words/i18n.js";
import { Sentence } from "../words/spoken.js";
import { type Draft, sameDraft, useDraft } from "./draft.js";

const LONGEST = 80;

/** What was read, where it is not what stands in the box now or an error stands above it: whose facts these are. */
export function Earlier({ typed, below }: { readonly typed: Draft; readonly below: Draft | undefined }) {
  const draft = useDraft();
  const t = useWords();
  const isSame = sameDraft(draft, typed);
  if (isSame && !(below && sameDraft(draft, below))) return null;
  const name = typed.title.trim() || beginning(typed.text);
  return (
    <Message
      text={
        isSame ? (
          t("article.again")
        ) : (
          <Sentence about={{ label: name, original: name }} say={(title) => t("article.earlier", { title })} />
        )
      }
    />
  );
}

/** Its first line, which mostly is a heading. */
function beginning(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/u, "")}…` : line;
}
