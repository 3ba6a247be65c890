import { useParams, useSearch } from "@tanstack/react-router";
import { AddressFaults } from "../address/address-faults.js";
import { faultsIn, without } from "../address/check.js";
import { kindAt } from "../kinds.js";
import { Message } from "../layout/message.js";
import { Page, UnknownPage, WaysOn } from "../layout/page.js";
import { useWords } from "../words/i18n.js";
import { FilterForm } from "./filter-form.js";
import { expectedOf, filtersOf } from "./filters.js";
import { lists } from "./lists.js";

export function ListPage() {
  const { kind: segment } = useParams({ from: "/$kind" });
  const given = useSearch({ from: "/$kind" });
  const t = useWords();
  const kind = kindAt(segment);
  if (!kind) return <UnknownPage />;
  const filters = filtersOf[kind.segment];
  const known = Object.fromEntries(
    filters.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
  const faults = faultsIn(expectedOf(filters, t), known);
  const List = kind.segment === "terms" ? undefined : lists[kind.segment];
  return (
    <Page title={t(`kinds.${kind.kind}`)}>
      {List === undefined ? (
        <Message text={t("list.noList")}>
          <WaysOn />
        </Message>
      ) : (
        <>
          <FilterForm segment={kind.segment} filters={filters} given={known} faults={faults} />
          <AddressFaults faults={faults} />
          <List given={without(known, faults)} after={given["after"]} />
        </>
      )}
    </Page>
  );
}
