export interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface LinkPlan {
  readonly created: ReadonlyMap<string, LinkRow>;
  readonly filled: ReadonlyMap<string, LinkFill>;
}
/** What a bundle adds to a relationship that was known before it. */
export interface LinkFill {
  /** The relationship as it will be. */
  readonly state: LinkState;
  readonly more: Readonly<Record<string, unknown>>;
}
/** A relationship as it stands; one that is not stored yet has no id. */
export interface LinkState {
  readonly row: LinkRow;
  readonly id?: string | undefined;
}

/** A relationship with more properties, on top of what this bundle had added before. */
export const filledWith = ({ row, id }: LinkState, added: LinkFill["more"], earlier?: LinkFill): LinkFill => ({
  state: { row: { ...row, properties: { ...row.properties, ...added } }, id },
  more: { ...earlier?.more, ...added },
});
