// StringMatch on the label of Resolution nodes.
CREATE TEXT INDEX resolution_label_text IF NOT EXISTS
FOR (resolution:Resolution) ON (resolution.labelFolded)
