// Fragment, (parent) to (node): The bodies one level down.
(parent)<-[:REPORTS_TO]-(node)
