import type { Given } from "../address/check.js";
import type { Language } from "../api/generated.js";

const PAGE = 30;

/** The variables that every list has. */
export const paged = ({ after }: { readonly after: string | undefined }, lang: Language) => ({
  first: PAGE,
  lang,
  ...(after === undefined ? {} : { after }),
});

export const label = (given: Given) => (given["q"] ? { label: { contains: given["q"] } } : {});

/** Asks for all the words of an enum; its values are their keys. */
export const names = { returnObjects: true } as const;

/** A filter by one value of an enum, where the address holds one that there is. */
export function one<const Name extends string, Value extends string>(
  name: Name,
  given: string | undefined,
  values: Readonly<Record<Value, string>>,
): { readonly [Key in Name]?: readonly Value[] } {
  const known = Object.keys(values) as Value[]; // the words have the values as their keys
  const found = known.find((value) => value === given);
  const filter: { [Key in Name]?: readonly Value[] } = {};
  if (found !== undefined) filter[name] = [found];
  return filter;
}

type Range = { readonly from?: string; readonly to?: string };

export function span<const Name extends string>(name: Name, given: Given): { readonly [Key in Name]?: Range } {
  const { from, to } = given;
  const range: Range = { ...(from && { from }), ...(to && { to }) };
  const filter: { [Key in Name]?: Range } = {};
  if (Object.keys(range).length > 0) filter[name] = range;
  return filter;
}
