// StringMatch on the label of Committee nodes.
CREATE TEXT INDEX committee_label_text IF NOT EXISTS
FOR (committee:Committee) ON (committee.labelFolded)
