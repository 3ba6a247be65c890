// Fragment, (parent) to (node): The results on a topic's indicators.
(parent)<-[:ABOUT]-(:Indicator)<-[:MEASURES]-(node:Result)
