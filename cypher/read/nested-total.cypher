// Fragment: What is left of it in the node's own row then.
[[], {{total}}]
