// StringMatch on the label of Place nodes.
CREATE TEXT INDEX place_label_text IF NOT EXISTS
FOR (place:Place) ON (place.labelFolded)
