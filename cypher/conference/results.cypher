// Fragment, (parent) to (node): The results reported at a conference.
(parent)<-[:REPORTED_AT]-(node)
