import { Level } from "../../api/enums.js";
import { filterParameters, matchParameters, StringMatch } from "../../api/filters.js";
import { Field, ID, InputType } from "../../api/tg.js";
import { Branch, CommitteeOrgan } from "./committee.type.js";

@InputType({ description: "Which bodies; all that is given must hold." })
export class CommitteeFilter {
  @Field(() => [CommitteeOrgan], { nullable: true, description: "Of one of these sorts." })
  readonly organ?: CommitteeOrgan[] | null;

  @Field(() => [Branch], { nullable: true, description: "Of one of these parts of the political system." })
  readonly branch?: Branch[] | null;

  @Field(() => [Level], { nullable: true, description: "On one of these levels." })
  readonly level?: Level[] | null;

  @Field(() => ID, { nullable: true, description: "Governing this place." })
  readonly place?: string | null;

  @Field(() => ID, { nullable: true, description: "Reporting to this body." })
  readonly reportsTo?: string | null;

  @Field(() => StringMatch, { nullable: true, description: "By its Vietnamese label." })
  readonly label?: StringMatch | null;
}

export function committeeParameters(filter: CommitteeFilter | null | undefined) {
  const { organ, branch, level, place, reportsTo, label } = filter ?? {};
  return filterParameters({ organ, branch, level, place, reportsTo, ...matchParameters(label) });
}
