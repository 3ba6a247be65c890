import { Message } from "../layout/message.js";
import { Page, WaysOn } from "../layout/page.js";
import { useWords } from "../words/i18n.js";

export function UnknownEntity({ id }: { readonly id: string }) {
  const t = useWords();
  return (
    <Page title={t("unknownId.title")}>
      <Message text={t("unknownId.text", { id })}>
        <WaysOn />
      </Message>
    </Page>
  );
}
