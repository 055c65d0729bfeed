import { type Result, SCHEMA } from "../judge/record/result";

type Parts = Record<string, unknown>;

const isParts = (value: unknown): value is Parts => typeof value === "object" && value !== null;
const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";
const isListOf = (value: unknown, is: (one: Parts) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => isParts(one) && is(one));

/**
 * Whether what was read from a file is a record of this version, as far as anything is read from
 * it: whoever has the folder can edit the file.
 */
export const isResult = (value: unknown): value is Result =>
  isParts(value) &&
  value.schema === SCHEMA &&
  typeof value.complete === "boolean" &&
  isText(value.status) &&
  (value.score === null || isNumber(value.score)) &&
  isNumber(value.maxScore) &&
  (value.units === undefined ||
    isListOf(value.units, ({ unit, maxScore }) => isText(unit) && isNumber(maxScore))) &&
  isListOf(
    value.exercises,
    ({ unit, name, checks }) =>
      isText(unit) &&
      isText(name) &&
      isListOf(checks, (one) => isText(one.id) && isText(one.status)),
  );
