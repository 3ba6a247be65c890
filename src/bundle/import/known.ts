import type { Draft, Kind } from "./draft.js";
import { register, type Session } from "./session.js";

interface KnownRow {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly neighbours: readonly (readonly [type: string, id: string])[];
}

/** Asks the graph once for each natural key. */
export async function knownNames(session: Session, names: readonly string[]): Promise<void> {
  const open = [...new Set(names)].filter((name) => !session.byName.has(name));
  const answers = await session.lookups.ask<{ id: string }>("import/named", open);
  await knownEntities(
    session,
    answers.flatMap((rows) => rows.map(({ id }) => id)),
  );
  for (const [index, name] of open.entries()) {
    const id = answers[index]?.[0]?.id;
    session.byName.set(name, (id !== undefined && session.byId.get(id)) || null);
  }
}

/** Reads entities of the graph into the session. */
export async function knownEntities(session: Session, ids: readonly string[]): Promise<void> {
  const open = [...new Set(ids)].filter((id) => !session.byId.has(id));
  const answers = await session.lookups.ask<KnownRow>("import/known", open);
  for (const [row] of answers) if (row) register(session, knownDraft(row));
}

function knownDraft({ id, kind, properties, neighbours }: KnownRow): Draft {
  const one = new Map(neighbours);
  return {
    kind,
    pointer: id,
    id,
    existing: true,
    stored: true,
    properties: { ...properties },
    aliases: Array.isArray(properties["aliases"]) ? properties["aliases"].map(String) : [],
    newNames: [],
    links: [],
    evidence: [],
    neighbours: one,
    identity: identityOf(one),
    stated: false,
    changed: false,
  };
}

/** The facts of identity that an entity's neighbours give. */
export const identityOf = (neighbours: ReadonlyMap<string, string>): Draft["identity"] => ({
  issuer: neighbours.get("ISSUED_BY"),
  term: neighbours.get("DURING"),
  committee: neighbours.get("TERM_OF") ?? neighbours.get("HELD_BY"),
});
