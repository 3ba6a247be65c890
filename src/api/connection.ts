import { type ClassType, Field, Int, ObjectType } from "./tg.js";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether some come before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row, null on an empty page." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row, null on an empty page." })
  readonly endCursor!: string | null;
}

export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

type TypeThunk = () => ClassType | object;

/** The edge type of a connection; `extend` where an edge says more than its node. */
function edgeOf(name: string, node: TypeThunk) {
  @ObjectType(`${name}Edge`, { description: `One ${name.toLowerCase()} in a page.` })
  class ConnectionEdge {
    @Field(node as () => ClassType, { description: "The row itself." }) // an interface or union is as good a type here
    readonly node!: object;

    @Field(() => String, { description: "Opaque; give it as `after` or `before` to go on from here." })
    readonly cursor!: string;
  }
  return ConnectionEdge;
}

/** `<name>Connection` after the Relay specification, with `nodes` and `totalCount` beside `edges`. */
export function connectionOf(name: string, node: TypeThunk, edge: ClassType = edgeOf(name, node)) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.` })
  class ConnectionType {
    @Field(() => [edge], { description: "The rows with their cursors." })
    readonly edges!: readonly Edge<object>[];

    @Field(() => [node()] as never, { description: "The rows alone." }) // as in edgeOf
    readonly nodes!: readonly object[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many the whole list has; counted only where asked for." })
    readonly totalCount!: number;
  }
  return ConnectionType;
}
