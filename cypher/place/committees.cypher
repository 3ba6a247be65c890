// Fragment, (parent) to (node): The bodies that govern a place.
(parent)<-[:GOVERNS]-(node)
