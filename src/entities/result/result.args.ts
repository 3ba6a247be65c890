import { InputType } from "../../api/tg.js";
import { FigureFilter, figureParameters } from "../figure/figure.args.js";

@InputType({ description: "Which results; all that is given must hold." })
export class ResultFilter extends FigureFilter {}

export const resultParameters = (filter: ResultFilter | null | undefined) => figureParameters(filter);
