// StringMatch on the label of Person nodes.
CREATE TEXT INDEX person_label_text IF NOT EXISTS
FOR (person:Person) ON (person.labelFolded)
