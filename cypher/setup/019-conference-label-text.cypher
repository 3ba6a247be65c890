// StringMatch on the label of Conference nodes.
CREATE TEXT INDEX conference_label_text IF NOT EXISTS
FOR (conference:Conference) ON (conference.labelFolded)
