import { readableId } from "../../values/identity.js";
import { asciiSlug } from "../../values/text.js";
import type { PersonItem } from "../format.js";
import type { Draft, Link, Name } from "./draft.js";
import { outletScope, personName, sourceNames } from "./names.js";
import { givenId, resolve } from "./resolve.js";
import type { Workspace } from "./workspace.js";

/** The source comes before all that it names; its authors come last. */
export async function importSource(workspace: Workspace): Promise<Draft | null> {
  const { source } = workspace.bundle;
  if (!source) return null;
  const { title, labelEn, aliases, outlet, url, publishedOn, retrievedOn, sha256, evidence } = source;
  const [draft] = await resolve(workspace, [
    {
      kind: "Source",
      pointer: "/source",
      // No item bears the empty key.
      key: "",
      names: sourceNames(source),
      id: givenId(workspace, "Source", source.key) ?? readableId("source", asciiSlug(title, 60)),
      labels: { vi: title, en: labelEn ?? undefined },
      labelled: true,
      aliases,
      properties: { title, outlet, url, publishedOn, retrievedOn, sha256 },
      evidence,
    },
  ]);
  return draft ?? null;
}

export async function importPeople(workspace: Workspace, source: Draft | null): Promise<void> {
  const items = workspace.bundle.people ?? [];
  await resolve(
    workspace,
    items.map((item, index) => ({
      kind: "Person",
      pointer: `/people/${index}`,
      key: item.key,
      names: personNames(workspace, item, source),
      id: readableId("person", asciiSlug(item.label)),
      labels: { vi: item.label, en: item.labelEn ?? undefined },
      labelled: true,
      aliases: item.aliases,
      properties: {},
      links: personLinks(item),
      evidence: item.evidence,
    })),
  );
  if (source) await importAuthors(workspace, source);
}

function personNames(workspace: Workspace, item: PersonItem, source: Draft | null): readonly Name[] {
  const bodies = [
    ...(item.roles ?? []).map(({ committee }) => workspace.byKey.get(committee)?.id),
    ...(item.attended ?? []).map(({ conference }) => workspace.byKey.get(conference)?.identity["committee"]),
  ].filter((id) => id != null);
  const outlet = workspace.bundle.source?.outlet;
  const isAuthor = workspace.bundle.source?.authors?.includes(item.key) ?? false;
  if (isAuthor) bodies.push(outletScope(outlet, source?.id));
  else if (bodies.length === 0) bodies.push(outletScope(null, source?.id));
  return [...new Set(bodies)].map((scope) => personName(item.label, scope));
}

function personLinks({ roles, attended }: PersonItem): readonly Link[] {
  return [
    ...(roles ?? []).map(({ committee, role, from, to, evidence }) => ({
      type: "SERVES_ON",
      to: committee,
      part: role,
      properties: { role, from, to },
      evidence: evidence ?? [],
    })),
    ...(attended ?? []).map(({ conference, role, evidence }) => ({
      type: "ATTENDED",
      to: conference,
      properties: { role },
      evidence: evidence ?? [],
    })),
  ];
}

async function importAuthors(workspace: Workspace, source: Draft): Promise<void> {
  for (const [index, author] of (workspace.bundle.source?.authors ?? []).entries()) {
    const keyed = workspace.byKey.get(author);
    const [named] = keyed
      ? [keyed]
      : await resolve(workspace, [
          {
            kind: "Person",
            pointer: `/source/authors/${index}`,
            names: [personName(author, outletScope(workspace.bundle.source?.outlet, source.id))],
            id: readableId("person", asciiSlug(author)),
            labels: { vi: author },
            labelled: true,
            properties: {},
          },
        ]);
    if (named) source.links.push({ type: "WRITTEN_BY", to: named });
  }
}
