// Places looked up by a whole name or alias at import.
CREATE TEXT INDEX place_names_text IF NOT EXISTS
FOR (place:Place) ON (place.namesFolded)
