import { type Token } from "../text/tokens.js";
import { type BodyMention, bodyAt } from "./bodies.js";
import { isCentral } from "./document-meeting.js";

export function issuerAt(tokens: readonly Token[], at: number, told: boolean): BodyMention | null {
  const body = bodyAt(tokens, at) ?? (told ? centreAt(tokens, at) : null);
  // `Nghị quyết số 05 Tỉnh ủy` may do without `của`; after a comma another clause begins.
  if (!body || (!told && tokens[at - 1]?.text === ",")) return null;
  // `của Hội nghị lần thứ 6 BCH Trung ương`.
  return body;
}

// `Quy định 15 của Trung ương`.
function centreAt(tokens: readonly Token[], at: number): BodyMention | null {
  const next = isCentral(tokens, at);
  return next === null
    ? null
    : {
        at,
        next,
        organ: "EXECUTIVE_COMMITTEE",
        central: true,
        unit: null,
        name: null,
        whole: null,
        placeAt: null,
        office: false,
        department: null,
        spelt: false,
      };
}
