// StringMatch on the label of Target nodes.
CREATE TEXT INDEX target_label_text IF NOT EXISTS
FOR (target:Target) ON (target.labelFolded)
