import { InputType } from "../../api/tg.js";
import { FigureFilter, figureParameters } from "../figure/figure.args.js";

@InputType({ description: "Which targets; all that is given must hold." })
export class TargetFilter extends FigureFilter {}

export const targetParameters = (filter: TargetFilter | null | undefined) => figureParameters(filter);
