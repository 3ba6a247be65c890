// StringMatch on the label of Source nodes.
CREATE TEXT INDEX source_label_text IF NOT EXISTS
FOR (source:Source) ON (source.labelFolded)
