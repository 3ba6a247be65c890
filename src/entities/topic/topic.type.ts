import { ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

@ObjectType({ implements: Entity, description: "A field of policy." })
export class Topic extends Entity {}
