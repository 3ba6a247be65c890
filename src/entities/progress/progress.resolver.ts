import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "../../api/tg.js";
import type { Context } from "../../read/context.js";
import { Result } from "../result/result.type.js";
import { Target } from "../target/target.type.js";
import { conflictsOf, progressOf } from "./progress.store.js";
import { TargetProgress } from "./progress.type.js";

@Resolver(() => Target)
export class TargetProgressResolver {
  @FieldResolver(() => TargetProgress, {
    description: "Judged from the results that assess it or are on the same indicator, body and period.",
  })
  progress(@Root() root: Target, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return progressOf(reader, root, info);
  }
}

@Resolver(() => TargetProgress)
export class ProgressLatestResolver {
  @FieldResolver(() => Result, {
    nullable: true,
    description: "The result that decides, or the latest one where none can; null where there is none.",
  })
  latest(@Root() root: TargetProgress, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return root.latestId ? reader.entity("RESULT", root.latestId, info) : null;
  }
}

@Resolver(() => Result)
export class ResultConflictsResolver {
  @FieldResolver(() => [Result], {
    description:
      "Other results on the same indicator, body and period whose figures cannot both be true, bounds considered.",
  })
  conflicts(@Root() root: Result, @Ctx() { reader }: Context, @Info() info: GraphQLResolveInfo) {
    return conflictsOf(reader, root, info);
  }
}
