import type { GraphQLResolveInfo } from "graphql";
import { EntityKind } from "../api/enums.js";
import { ForwardPageArgs } from "../api/page.js";
import { Arg, Args, Ctx, Info, Query, Resolver } from "../api/tg.js";
import type { Context } from "../read/context.js";
import { search } from "./search.store.js";
import { SearchConnection } from "./search.type.js";

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "Full text over labels, aliases, subjects and themes; `lang son` finds `Lạng Sơn`, `chi thi 05` finds `Chỉ thị số 05`. The last word may be the beginning of one. Where nothing is found, words that the graph does not know are corrected by a letter that is wrong, missing, too much or swapped with its neighbour, or by what Telex and VNI make of them; where it knows them all, one of them is. `correctedQuery` then says what was searched for.",
  })
  search(
    @Arg("query", () => String, { description: "What to look for, as anyone would type it; at most 500 characters." })
    query: string,
    @Arg("kinds", () => [EntityKind], { nullable: true, description: "Only these kinds." }) kinds: EntityKind[] | null,
    @Args(() => ForwardPageArgs) page: ForwardPageArgs,
    @Ctx() { reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return search(reader, query, [...new Set(kinds)], page, info);
  }
}
