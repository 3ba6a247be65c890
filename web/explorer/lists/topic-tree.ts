import type { TopicsQuery } from "../api/generated.js";

export type Topic = TopicsQuery["topics"][number];
export type Branch = { readonly topic: Topic; readonly narrower: readonly Branch[] };

/** Topics below the wider ones; one whose wider topic is not among them stands by itself. */
export function branches(topics: readonly Topic[]): readonly Branch[] {
  const known = new Set(topics.map(({ id }) => id));
  const below = (wider: string | undefined): readonly Branch[] =>
    topics
      .filter(({ broader }) => (broader && known.has(broader.id) ? broader.id : undefined) === wider)
      .map((topic) => ({ topic, narrower: below(topic.id) }));
  return below(undefined);
}
