import { connectionOf } from "../../api/connection.js";
import { ObjectType } from "../../api/tg.js";
import { Entity } from "../entity.type.js";

@ObjectType({ implements: Entity, description: "A person whom a source names with a body or an outlet." })
export class Person extends Entity {}

export const PersonConnection = connectionOf("Person", () => Person);
