import { useNavigate, useParams } from "@tanstack/react-router";
import { kindNamed } from "../kinds.js";
import { useApiLanguage } from "../words/i18n.js";
import { GraphView } from "./graph-view.js";

export function GraphPage() {
  const { id } = useParams({ from: "/graph/$id" });
  const navigate = useNavigate();
  const lang = useApiLanguage();
  return (
    <GraphView
      id={id}
      lang={lang}
      onOpen={(opened, kind) =>
        void navigate({ to: "/$kind/$id", params: { kind: kindNamed(kind).segment, id: opened } })
      }
    />
  );
}
