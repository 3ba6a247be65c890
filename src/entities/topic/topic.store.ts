import { entityColumns, many, one, type Shape } from "../../read/shape.js";
import { Topic } from "./topic.type.js";

export const topicShape: Shape = {
  kind: "TOPIC",
  label: "Topic",
  type: Topic,
  columns: entityColumns,
  relations: {
    broader: one("topic/broader", "TOPIC"),
    narrower: many("topic/narrower", "TOPIC"),
    indicators: many("topic/indicators", "INDICATOR"),
    resolutions: many("topic/resolutions", "RESOLUTION", { filter: "resolution/filter" }),
    targets: many("topic/targets", "TARGET", { filter: "target/filter" }),
    results: many("topic/results", "RESULT", { filter: "result/filter" }),
  },
};
