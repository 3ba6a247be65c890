// StringMatch on the label of Indicator nodes.
CREATE TEXT INDEX indicator_label_text IF NOT EXISTS
FOR (indicator:Indicator) ON (indicator.labelFolded)
