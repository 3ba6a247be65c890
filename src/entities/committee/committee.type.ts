import { connectionOf } from "../../api/connection.js";
import { EntityKind, enumOf, Level } from "../../api/enums.js";
import { PartialDate } from "../../api/scalars.js";
import { Field, ObjectType, registerEnumType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

export const CommitteeOrgan = enumOf(
  "POLITBURO",
  "SECRETARIAT",
  "DEPARTMENT",
  "EXECUTIVE_COMMITTEE",
  "STANDING_COMMITTEE",
  "PERMANENT_BOARD",
  "PARTY_COMMITTEE",
  "INSPECTION_COMMITTEE",
  "PEOPLES_COMMITTEE",
  "PEOPLES_COUNCIL",
  "FATHERLAND_FRONT",
  "MASS_ORGANISATION",
  "GOVERNMENT",
  "OTHER",
);
export type CommitteeOrgan = keyof typeof CommitteeOrgan;
registerEnumType(CommitteeOrgan, {
  name: "CommitteeOrgan",
  description:
    "PARTY_COMMITTEE: the Đảng bộ itself, which holds congresses. Đảng ủy, Huyện ủy, Thành ủy, Tỉnh ủy are EXECUTIVE_COMMITTEE.",
});

export const Branch = enumOf("PARTY", "STATE", "FRONT", "MASS");
export type Branch = keyof typeof Branch;
registerEnumType(Branch, { name: "Branch", description: "Which part of the political system a body belongs to." });

export const EndReason = enumOf("ABOLISHED", "MERGED", "SPLIT", "RENAMED");
export type EndReason = keyof typeof EndReason;
registerEnumType(EndReason, { name: "EndReason", description: "Why a body ended." });

@ObjectType({ implements: Entity, description: "A party, state, front or mass-organisation body." })
export class Committee extends Entity {
  static readonly kind = EntityKind.COMMITTEE;

  @Field(() => CommitteeOrgan, { description: "What sort of body it is." })
  readonly organ!: CommitteeOrgan;

  @Field(() => Branch, { description: "Which part of the political system it belongs to." })
  readonly branch!: Branch;

  @Field(() => Level, { nullable: true, description: "Its level; the word alone does not tell it (Thành ủy)." })
  readonly level?: Level | null;

  @Field(() => PartialDate, { nullable: true, description: "When the body began; null where open or unknown." })
  readonly validFrom?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When the body ended; null where it did not or that is unknown.",
  })
  readonly validTo?: string | null;

  @Field(() => EndReason, { nullable: true, description: "Why it ended." })
  readonly endReason?: EndReason | null;
}

export const CommitteeConnection = connectionOf("Committee", () => Committee);
