import { fromData, NDArray } from "#np";
import type { Diagnosis } from "../checks/evidence";
import { digestOf } from "./digest";
import type { Fingerprint } from "./diagnose";
import type { Output, OutputPart } from "./output";

/** What a handout has instead of misconceptions.ts: the outcome of the mistakes for some probes. */
export interface ShippedFingerprints {
  /** The arguments of each probe. */
  probes: Coded[];
  mistakes: (Diagnosis & { parts: string[]; outputs: (Record<string, Coded> | null)[] })[];
}

/** JSON with the values that JSON lacks: {"number": "NaN"}, {"shape": [2], "data": [1, 2]}. */
type Coded = null | boolean | number | string | Coded[] | { [key: string]: Coded };

/** Outputs are compared to 9 digits: more of them would only make the file longer. */
const DIGITS = 13;

/** The numbers of the parts in which a mistake shows; of the others, which are right, only digests. */
export function encodeFingerprints(
  probes: readonly (readonly unknown[])[],
  fingerprints: Fingerprint[],
): ShippedFingerprints {
  return {
    probes: probes.map((args) => encode([...args])),
    mistakes: fingerprints.map(({ mistake, hint, parts, outputs }) => ({
      mistake,
      hint,
      parts: [...parts],
      outputs: outputs.map((output, i) => (output ? coded(output, parts, String(i)) : null)),
    })),
  };
}

export function decodeFingerprints({ probes, mistakes }: ShippedFingerprints): {
  probes: unknown[][];
  fingerprints: Fingerprint[];
} {
  return {
    probes: probes.map((args) => decode(args) as unknown[]),
    fingerprints: mistakes.map(({ parts, outputs, ...diagnosis }) => ({
      ...diagnosis,
      parts: new Set(parts),
      outputs: outputs.map((output) =>
        output === null
          ? undefined
          : Object.fromEntries(
              Object.entries(output).map(([name, part]) => [name, decodePart(part)]),
            ),
      ),
    })),
  };
}

function coded(output: Output, parts: Set<string>, salt: string): Record<string, Coded> {
  const all = Object.entries(output).map(([name, part]) => [
    name,
    encodePart(parts.has(name) ? part : veiled(part, `${salt} ${name}`)),
  ]);
  return Object.fromEntries(all) as Record<string, Coded>;
}

const veiled = (part: OutputPart, salt: string): OutputPart =>
  "numbers" in part
    ? { shape: part.shape, digests: part.numbers.map((x) => digestOf(x, salt)), salt }
    : part;

function encodePart(part: OutputPart): Coded {
  if ("word" in part || "isFree" in part) return { ...part };
  if ("digests" in part) return { ...part };
  const numbers = part.numbers.map((x) =>
    encode(Number.isFinite(x) ? Number(x.toPrecision(DIGITS)) : x),
  );
  return { kind: part.shape, numbers };
}

function decodePart(coded: Coded): OutputPart {
  const part = coded as Exclude<OutputPart, { numbers: number[] }> | Numbers;
  if (!("numbers" in part)) return part;
  return { shape: part.kind, numbers: part.numbers.map((x) => decode(x) as number) };
}

interface Numbers {
  kind: string;
  numbers: Coded[];
}

function encode(value: unknown): Coded {
  if (value === undefined) return { undefined: true };
  if (value instanceof NDArray)
    return { shape: value.shape.map(encode), data: [...value.data].map(encode) };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === "number") {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { number: Object.is(value, -0) ? "-0" : String(value) };
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => [key, encode(field)]);
    return { fields: Object.fromEntries(fields) as Coded };
  }
  return value as Coded;
}

function decode(coded: Coded): unknown {
  if (Array.isArray(coded)) return coded.map(decode);
  if (typeof coded !== "object" || coded === null) return coded;
  if ("undefined" in coded) return undefined;
  if ("number" in coded) return Number(coded.number);
  if ("fields" in coded) {
    const fields = Object.entries(coded.fields as object) as [string, Coded][];
    return Object.fromEntries(fields.map(([key, field]) => [key, decode(field)]));
  }
  const data = (coded.data as Coded[]).map((x) => decode(x) as number);
  return fromData(Float64Array.from(data), coded.shape as number[]);
}
