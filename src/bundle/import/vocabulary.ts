import { nameSlug, vocabularyId } from "../../values/identity.js";
import type { IndicatorItem, TopicItem } from "../format.js";
import type { Draft, Link, Name, Spec } from "./draft.js";
import { wordsKey } from "./names.js";
import { resolve } from "./resolve.js";
import type { Workspace } from "./workspace.js";

type Vocabulary = "Topic" | "Indicator";
type Item = TopicItem | IndicatorItem;

export async function importTopics(workspace: Workspace): Promise<void> {
  const items = workspace.bundle.topics ?? [];
  const own = namesOf(items);
  // A wider topic that only words name comes to be first; one of this bundle is linked by its key.
  await wordsNamed(
    workspace,
    "Topic",
    items.flatMap(({ broader }) =>
      broader && !own.has(nameSlug(broader)) && !own.has(broader) ? [{ words: broader, pointer: "/topics" }] : [],
    ),
  );
  await resolve(
    workspace,
    items.map((item, index) => ({ ...vocabularySpec("Topic", item, `/topics/${index}`), links: [] })),
  );
  for (const item of items) link(workspace, item.key, "BROADER", item.broader);
}

export async function importIndicators(workspace: Workspace): Promise<void> {
  const items = workspace.bundle.indicators ?? [];
  await wordsNamed(
    workspace,
    "Topic",
    items.flatMap(({ topic }, index) => (topic ? [{ words: topic, pointer: `/indicators/${index}/topic` }] : [])),
  );
  await resolve(
    workspace,
    items.map((item, index) => ({
      ...vocabularySpec("Indicator", item, `/indicators/${index}`),
      properties: { unit: item.unit, better: item.better },
    })),
  );
  for (const item of items) link(workspace, item.key, "ABOUT", item.topic);
}

function link(workspace: Workspace, key: string, type: string, reference: string | null | undefined): void {
  const to = reference && named(workspace, "Topic", reference);
  if (to) workspace.byKey.get(key)?.links.push({ type, to });
}

/** The topic or indicator of a key or name that has been looked up. */
export function named(workspace: Workspace, kind: Vocabulary, reference: string): Draft | undefined {
  const keyed = workspace.byKey.get(reference) ?? workspace.byId.get(reference);
  return keyed?.kind === kind ? keyed : (workspace.byName.get(wordsKey(kind, reference)) ?? undefined);
}

export interface Words {
  readonly words: string;
  readonly pointer: string;
}

/** Looks names up, and makes what nothing bears yet of its words. */
export async function wordsNamed(workspace: Workspace, kind: Vocabulary, references: readonly Words[]): Promise<void> {
  const open = new Map<string, Words>();
  for (const reference of references) {
    const { words } = reference;
    const keyed = workspace.byKey.get(words) ?? workspace.byId.get(words);
    if (keyed?.kind !== kind && !open.has(nameSlug(words))) open.set(nameSlug(words), reference);
  }
  await resolve(
    workspace,
    [...open.values()].map(({ words, pointer }) => vocabularySpec(kind, { label: words }, pointer)),
  );
}

function vocabularySpec(
  kind: Vocabulary,
  item: Pick<Item, "label"> & Partial<Item>,
  pointer: string,
): Spec & { links: Link[] } {
  const names: readonly Name[] = [item.label, ...(item.aliases ?? [])].map((name) => ({ value: wordsKey(kind, name) }));
  return {
    kind,
    pointer,
    ...(item.key === undefined ? {} : { key: item.key }),
    names,
    id: vocabularyId(kind, item.label),
    labels: { vi: item.label, en: item.labelEn ?? undefined },
    labelled: true,
    aliases: item.aliases,
    properties: {},
    links: [],
    evidence: item.evidence,
  };
}

const namesOf = (items: readonly Item[]) =>
  new Set(items.flatMap(({ key, label, aliases }) => [key, ...[label, ...(aliases ?? [])].map(nameSlug)]));
