// Fragment: the relationship types between documents.
IMPLEMENTS|GUIDES|BASED_ON|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|CITES
