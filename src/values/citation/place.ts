import type { Citation } from "../citation.js";
import { fold } from "../text.js";
import { indifferent, type Judgement, type Reading, type Setting } from "./reading.js";

const stateOrgans = new Set(["PEOPLES_COMMITTEE", "PEOPLES_COUNCIL", "GOVERNMENT"]);
/** Both speak for the committee whose name alone is cited: the code TU covers them alike. */
const actsForCommittee = new Set(["STANDING_COMMITTEE", "PERMANENT_BOARD", "PARTY_COMMITTEE"]);
// By steps up from the body that the citing text speaks for.
const factors = [4, 3.5, 3, 2.5, 2];

/** Where the issuer stands to the body that cites. */
export function byHierarchy({ issuer, wholes }: Reading, { bodies, issuer: required }: Setting): Judgement {
  if (required) return issuer?.id === required || wholes.includes(required) ? sameIssuer : null;
  if (bodies.size === 0) return indifferent;
  if (!issuer) return { factor: 0.6, words: { VI: "không rõ cơ quan ban hành", EN: "its issuer is not known" } };
  const steps = [issuer.id, ...wholes].flatMap((id) => bodies.get(id) ?? []);
  const away = steps.length > 0 ? Math.min(...steps) : undefined;
  if (away === 0)
    return { factor: 4, words: { VI: "do chính cấp ủy đó ban hành", EN: "issued by the citing body itself" } };
  if (away !== undefined) {
    const words = { VI: "do cơ quan cấp trên ban hành", EN: "issued by a body above the citing one" };
    return { factor: factors[away] ?? 1.5, words };
  }
  if (issuer.level === "CENTRAL")
    return { factor: 1.5, words: { VI: "do Trung ương ban hành", EN: "issued by the centre" } };
  const words = {
    VI: "cơ quan ban hành không thuộc cấp trên của nơi trích dẫn",
    EN: "its issuer is not above the citing body",
  };
  return { factor: 0.1, words };
}

const sameIssuer = { factor: 3, words: { VI: "cùng cơ quan ban hành", EN: "of the same issuer" } };

/** By the body that the citation names. */
export function byBody(
  { issuer }: Reading,
  { body, symbolLevels }: Pick<Citation, "body" | "symbolLevels">,
): Judgement {
  const level = issuer?.level;
  const symbolFits = !level || symbolLevels.length === 0 || symbolLevels.includes(level);
  if (!body)
    return symbolFits
      ? indifferent
      : { factor: 0.2, words: { VI: "ký hiệu là của cấp khác", EN: "the symbol is of another level" } };
  if (!issuer) return { factor: 0.5, words: { VI: "không rõ cơ quan ban hành", EN: "its issuer is not known" } };
  if (level && body.levels.length > 0 && !body.levels.includes(level)) return null;
  const names = issuer.names.map((name) => ` ${fold(name)} `);
  const placed = body.place === "" || names.some((name) => name.includes(` ${body.place} `));
  if (!placed) return null;
  const organ = organFactor(body.organ, issuer.organ);
  if (organ === null) return null;
  const name = issuer.names[0] ?? "";
  return {
    factor: organ * (body.place === "" ? 1.5 : 4),
    words: { VI: `cơ quan ban hành phù hợp: ${name}`, EN: `the issuer agrees: ${name}` },
  };
}

function organFactor(cited: string | null, own: string | null): number | null {
  if (!cited || !own) return 1;
  if (cited === own) return 3;
  if (stateOrgans.has(cited) || stateOrgans.has(own)) return null;
  return cited === "EXECUTIVE_COMMITTEE" && actsForCommittee.has(own) ? 1.5 : 0.5;
}
