import { type Token } from "../../text/tokens.js";
import { rightIndicator } from "../indicator-behind.js";
import { type QuantityMention } from "../quantity.js";
import { ADDED } from "./counts.js";
import { drafted, isMoney, nounOf, sameUnit } from "./draft.js";
import { type CueFound, type Draft, type Surroundings } from "./mention.js";

/** A figure behind another one, without words of its own for what it measures. */
export interface Behind extends Pick<Surroundings, "end" | "limit" | "numbers"> {
  readonly tokens: readonly Token[];
  readonly quantity: QuantityMention;
  readonly cue: CueFound;
  /** The figure before, which may be told more of. */
  readonly last: Draft;
  readonly bracketed: boolean;
}

/** One more object of the same verb: `giảm 38 đầu mối, 112 biên chế`, `312 km đường và 118 km kênh mương`. */
export function listed({ tokens, quantity, cue, last, limit, numbers }: Behind): Draft | "said" {
  const right = rightIndicator(tokens, quantity.next, limit, numbers);
  // `tổng vốn đăng ký 118,7 triệu USD và 3.260 tỷ đồng`.
  if (isMoney(quantity) && isMoney(last.quantity) && !sameUnit(quantity, last))
    return drafted(tokens, quantity, cue, last.indicator, last.prefix, quantity.at);
  if (quantity.unit.sort === "percent" || (quantity.unit.sort === "measure" && !(last.verb && right))) return "said";
  const counted = [...(quantity.unit.sort === "noun" ? [nounOf(tokens, quantity)] : []), ...(right ? [right] : [])];
  // `giảm 11 vụ, 3 người chết, 14 người bị thương`.
  if (last.change && !last.verb && quantity.unit.sort === "noun" && quantity.unit.per === null)
    return { ...drafted(tokens, quantity, { ...cue, cue: null }, counted, "Số", quantity.at), change: last.change };
  // `giảm hộ nghèo 1,5%, 34 giường bệnh/vạn dân`: a rate is a level.
  if (last.change && quantity.unit.sort === "noun" && quantity.unit.per !== null)
    return drafted(tokens, quantity, { ...cue, cue: null }, counted, "Số", quantity.at);
  // `thu ngân sách 115 tỷ đồng, 18 khu dân cư mẫu đạt chuẩn`.
  const other =
    right !== null && right.next - right.at >= 2 && quantity.unit.sort === "noun" && last.quantity.unit.sort !== "noun";
  if (other && !last.verb && last.prefix !== "Số")
    return drafted(tokens, quantity, { ...cue, cue: null }, counted, "Số", quantity.at);
  if (!last.verb && last.prefix !== "Số" && last.prefix !== ADDED) return "said";
  const made = drafted(
    tokens,
    quantity,
    { ...cue, cue: null },
    last.verb ? [last.verb, ...counted] : counted,
    last.verb ? "" : last.prefix,
    quantity.at,
  );
  return { ...made, verb: last.verb, change: last.change };
}
