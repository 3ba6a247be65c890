import { filterParameters } from "../../api/filters.js";
import { Field, InputType } from "../../api/tg.js";
import type { Seek } from "../../read/compose.js";
import { FigureFilter, figureParameters } from "../figure/figure.args.js";
import { ProgressStatus } from "../progress/progress.type.js";

@InputType({ description: "Which targets; all that is given must hold." })
export class TargetFilter extends FigureFilter {
  @Field(() => [ProgressStatus], {
    nullable: true,
    description: "Of which one of these became, as judged when their results last changed.",
  })
  readonly status?: ProgressStatus[] | null;
}

export const targetParameters = (filter: TargetFilter | null | undefined) =>
  filterParameters({ ...figureParameters(filter), status: filter?.status });

/** Where a list by status begins: most targets are PENDING, which is no narrow place. */
export const targetSeeks = (filter: TargetFilter | null | undefined): Readonly<Record<string, Seek>> =>
  filter?.status && !filter.status.includes("PENDING")
    ? { status: { predicate: "target/status-seek", hint: "target/status-index" } }
    : {};
