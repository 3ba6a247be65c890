// StringMatch on the label of Topic nodes.
CREATE TEXT INDEX topic_label_text IF NOT EXISTS
FOR (topic:Topic) ON (topic.labelFolded)
