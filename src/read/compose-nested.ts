import type { Nested } from "./nested.js";
import { filled, pageParts, wantedRowText } from "./texts.js";

/** The texts of what is read below a node. */
interface Below {
  /** For the node's own list: what each relation holds, nothing where its rows are `apart`. */
  readonly inline: readonly string[];
  /** Branches of a union beside the node's own row, each with the place of its relation, from 1 on. */
  readonly apart: readonly string[];
}

/** Rows that hold lists themselves come one by one: the driver is slow on a message that does not arrive at once. */
export const comesApart = ({ nested }: Nested): boolean => nested.length > 0;

/** What lies below `node`; its rows may come apart where the statement has a place for them. */
export function textsBelow(nested: readonly Nested[], mayComeApart: boolean): Below {
  const count = { last: 0 };
  const apart: string[] = [];
  const inline = nested.map((each, at) => {
    if (!mayComeApart || !comesApart(each)) return levelText(each, "node", count);
    const n = ++count.last;
    apart.push(texted(each, "read/nested-in-rows", n, "node", count, String(at + 1)));
    return renamed(filled("read/nested-total", partsOf(each, [], "")), n, "node");
  });
  return { inline, apart };
}

const levelText = (nested: Nested, parent: string, count: { last: number }): string =>
  texted(nested, "read/nested", ++count.last, parent, count, "");

// Each level has names of its own, numbered as parametersBelow numbers them: a level before those below it.
function texted(
  nested: Nested,
  template: string,
  n: number,
  parent: string,
  count: { last: number },
  part: string,
): string {
  const below = nested.nested.map((each) => levelText(each, `node${n}`, count));
  return renamed(filled(template, partsOf(nested, below, part)), n, parent);
}

function partsOf(nested: Nested, below: readonly string[], part: string) {
  const { shapes, relation, wanted, args } = nested;
  const shape = relation.to && shapes[relation.to];
  // A sort key is longer than the label it sorts: it travels where somebody asks for cursors.
  const parts = pageParts(nested, (key, tie) => wantedRowText(shape, wanted, args["cursors"] ? [key, tie] : [], below));
  const { pattern = "", filter = "", key = "", counted = "" } = parts;
  return {
    ...parts,
    part,
    total: args["count"] ? `COUNT { ${counted} }` : "null",
    // Nobody is between cursors here; only an index wants its keys named.
    where: pattern.startsWith("(node:")
      ? `WHERE ${filter}node.${key} IS NOT NULL AND node.id IS NOT NULL`
      : filter && `WHERE ${filter.replace(/ AND $/u, "")}`,
  };
}

function renamed(text: string, n: number, parent: string): string {
  return text
    .replaceAll(/(?<![$.])\b(node|edge)\b/gu, `$1${n}`)
    .replaceAll(/(?<![$.])\bparent\b/gu, parent)
    .replaceAll(/\$args\b/gu, `$below${n}`);
}
