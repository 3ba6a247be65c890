// Fragment, (parent) to (node): the conferences that had a document before them; several actions make several ways to one.
(parent)<-[:CONSIDERED]-(node)
