// Fragment, (parent) to (node): The targets on a topic's indicators.
(parent)<-[:ABOUT]-(:Indicator)<-[:MEASURES]-(node:Target)
