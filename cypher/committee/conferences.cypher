// Fragment, (parent) to (node): The conferences that a body held.
(parent)<-[:HELD_BY]-(node)
