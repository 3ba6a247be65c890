/** Two topics that share `$size` indicators: `$size` + 2 entities with twice `$size` relationships. */
export const twinHubs = {
  ids: ["topic:hub-a", "topic:hub-b"],
  cypher: `
    UNWIND ['a', 'b'] AS name
    CREATE (:Entity:Topic {id: 'topic:hub-' + name, labelVi: 'Lĩnh vực ' + name, labelSort: name, aliases: [], revision: 1, updatedAt: datetime()})
    WITH count(*) AS made
    MATCH (a:Entity {id: 'topic:hub-a'}), (b:Entity {id: 'topic:hub-b'})
    UNWIND range(1, $size) AS n
    CREATE (i:Entity:Indicator {id: 'indicator:twin-' + n, labelVi: 'Chỉ số mẫu ' + n, labelSort: 'chỉ số mẫu ' + n, aliases: [], revision: 1, updatedAt: datetime()})
    CREATE (a)<-[:ABOUT]-(i)-[:ABOUT]->(b)`,
  /** The view that shows all of it. */
  address: (size: number): string =>
    `/graph/topic:hub-a?open=topic:hub-a;${size},indicator:twin-1;20,topic:hub-b;${size}`,
} as const;
