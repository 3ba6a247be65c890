import { evidenceLists } from "../../read/shape.js";

/** What a CONSIDERED relationship says, by GraphQL field. */
export const consideration = { action: ["action"], evidence: evidenceLists } as const;
