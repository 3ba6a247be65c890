// Pages of Topic nodes in Vietnamese order.
CREATE INDEX topic_by_label IF NOT EXISTS
FOR (topic:Topic) ON (topic.labelSort, topic.id)
