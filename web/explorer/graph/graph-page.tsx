import { ClientOnly, useNavigate, useParams } from "@tanstack/react-router";
import { GraphCenterDocument } from "../api/generated.js";
import { useView } from "../api/use-view.js";
import { UnknownEntity } from "../entity/unknown-entity.js";
import { kindNamed } from "../kinds.js";
import { useApiLanguage } from "../words/i18n.js";
import { GraphFrame } from "./graph-frame.js";
import { GraphView } from "./graph-view.js";

export function GraphPage() {
  const { id } = useParams({ from: "/graph/$id" });
  const navigate = useNavigate();
  const lang = useApiLanguage();
  const view = useView(GraphCenterDocument, { id, lang });
  if (view.data?.node === null) return <UnknownEntity id={id} />;
  return (
    // The server writes this page without its picture.
    <ClientOnly fallback={<GraphFrame />}>
      <GraphView
        id={id}
        lang={lang}
        name={view.data?.node}
        onOpen={(opened, kind) =>
          void navigate({ to: "/$kind/$id", params: { kind: kindNamed(kind).segment, id: opened } })
        }
      />
    </ClientOnly>
  );
}
