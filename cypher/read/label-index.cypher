// Fragment: Hint: the text index on a kind's labels.
USING TEXT INDEX node:{{label}}(labelFolded)
