// StringMatch on the label of Result nodes.
CREATE TEXT INDEX result_label_text IF NOT EXISTS
FOR (result:Result) ON (result.labelFolded)
