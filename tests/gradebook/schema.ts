import { readFileSync } from "node:fs";
import path from "node:path";

/** The part of JSON Schema that the schemas here use. */
export interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  anyOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const KNOWN = new Set(
  "$schema $id $defs $ref title description type const enum pattern minimum maximum maxLength items properties required additionalProperties anyOf".split(
    " ",
  ),
);

export const readSchema = (file: string): Schema =>
  JSON.parse(readFileSync(path.resolve(__dirname, file), "utf8")) as Schema;

/** What a value breaks of a schema, as sentences. A keyword that is not known here is an error. */
export function violations(value: unknown, schema: Schema, root = schema, at = "$"): string[] {
  const strange = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword));
  if (strange.length > 0) throw new Error(`${at}: ${strange.join(", ")} is not checked`);
  if (schema.$ref) {
    const target = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
    if (!target) throw new Error(`${schema.$ref} leads nowhere`);
    return violations(value, target, root, at);
  }
  const problems: string[] = [];
  const say = (holds: boolean, what: string) => void (holds || problems.push(`${at} ${what}`));
  const types = schema.type === undefined ? [] : [schema.type].flat();
  say(types.length === 0 || types.some((type) => isA(value, type)), `is no ${types.join(" or ")}`);
  if ("const" in schema) say(value === schema.const, `is not ${String(schema.const)}`);
  if (schema.enum) say(schema.enum.includes(value), `is none of ${schema.enum.join(", ")}`);
  if (typeof value === "string") {
    say(!schema.pattern || new RegExp(schema.pattern, "u").test(value), `is not ${schema.pattern}`);
    say(value.length <= (schema.maxLength ?? Infinity), "is too long");
  }
  if (typeof value === "number") {
    say(
      value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity),
      "is out of range",
    );
  }
  if (schema.anyOf) {
    say(
      schema.anyOf.some((one) => violations(value, one, root, at).length === 0),
      "fits none",
    );
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items)
      value.forEach((item, i) => problems.push(...violations(item, items, root, `${at}[${i}]`)));
  } else if (typeof value === "object" && value !== null) {
    const { properties = {}, required = [], additionalProperties = true } = schema;
    for (const name of required) say(Object.hasOwn(value, name), `has no ${name}`);
    for (const [name, field] of Object.entries(value)) {
      if (properties[name])
        problems.push(...violations(field, properties[name], root, `${at}.${name}`));
      else say(additionalProperties, `has ${name}, which is not foreseen`);
    }
  }
  return problems;
}

function isA(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
