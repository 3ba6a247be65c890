import type { ReactNode } from "react";

type Tone = "plain" | "warn" | "bad";
const edges: Readonly<Record<Tone, string>> = { plain: "border-edge", warn: "border-warn", bad: "border-bad" };

/** Something said in words, with a way on. */
export function Message(props: {
  readonly title?: string;
  readonly text: ReactNode;
  /** More of it, for those who want to know. */
  readonly detail?: ReactNode;
  readonly tone?: Tone;
  readonly children?: ReactNode;
}) {
  const { title, text, detail, tone = "plain", children } = props;
  return (
    <div role={tone === "plain" ? "status" : "alert"} className={`card my-4 border-s-4 ${edges[tone]}`}>
      {title && <h2>{title}</h2>}
      <p className="my-1 max-w-[65ch]">{text}</p>
      {detail}
      {children && <div className="mt-3 flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
