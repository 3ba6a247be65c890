// StringMatch on the label of Term nodes.
CREATE TEXT INDEX term_label_text IF NOT EXISTS
FOR (term:Term) ON (term.labelFolded)
