import { isDate } from "../words/instants.js";

/** What an address may say under a name: one of some values, or a date. */
export type Expected = {
  readonly name: string;
  /** As the page calls it. */
  readonly label: string;
  /** Any date where there are none. */
  readonly values?: readonly string[];
};

export type AddressFault = {
  readonly kind: "unknown" | "noDate" | "reversed";
  /** What the address calls it; both ends of a reversed span. */
  readonly names: readonly string[];
  readonly label: string;
  readonly value: string;
};

export type Given = Readonly<Record<string, string>>;
type Search = Readonly<Record<string, string | undefined>>;

/** What of an address can mean nothing on its page; an end before its beginning counts once both are dates. */
export function faultsIn(expected: readonly Expected[], given: Given): readonly AddressFault[] {
  const faults = expected.flatMap(({ name, label, values }): readonly AddressFault[] => {
    const value = given[name];
    if (value === undefined || (values ? values.includes(value) : isDate(value))) return [];
    return [{ kind: values ? "unknown" : "noDate", names: [name], label, value }];
  });
  const { from, to } = without(given, faults);
  if (!from || !to || !expected.some(({ name }) => name === "from") || !isReversed(from, to)) return faults;
  return [...faults, { kind: "reversed", names: ["from", "to"], label: "", value: `${from} – ${to}` }];
}

/** Compared as far as both are exact: 2018 does not end before 2018-06. */
const isReversed = (from: string, to: string): boolean => to.slice(0, from.length) < from.slice(0, to.length);

/** The rest of an address, which is as good as ever. */
export function without(given: Search, faults: readonly AddressFault[]): Given {
  const wrong = new Set(faults.flatMap(({ names }) => names));
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined || wrong.has(name) ? [] : [[name, value]])),
  );
}

/** The other end first; the pages of what was shown before are not those of what is shown then. */
export const swapped = (given: Search): Search => ({
  ...given,
  from: given["to"],
  to: given["from"],
  after: undefined,
});
