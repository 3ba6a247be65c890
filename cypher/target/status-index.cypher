// Fragment: Hint: the index on statuses, where the planner would rather walk all targets in order.
USING INDEX node:{{label}}(status)
