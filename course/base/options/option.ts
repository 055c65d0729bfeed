import { orList } from "../or-list";

/** What every option declares. */
interface Said {
  /** What it does, as `--help` shows it: begins with a small letter, has no full stop. */
  does: string;
  /** One letter that stands for its name: "j". */
  short?: string;
  /** npm has an option of this name, so what npm kept to itself may not have been meant for us. */
  isNpms?: true;
}

/** Present or not: `--all`. */
export interface Flag extends Said {
  kind: "flag";
  /** The command does this instead of all else, and takes no words with it. */
  alone?: true;
}

/** With a value: `--out DIR`. */
export interface Valued<T> extends Said {
  kind: "one" | "list";
  /** Stands for the value in the usage: "DIR". */
  value: string;
  /** What fits, in words: "a whole number from 1". */
  takes: string;
  /** @returns undefined where the text does not fit */
  read(text: string): T | undefined;
}

/** A value at most once. */
export interface One<T> extends Valued<T> {
  kind: "one";
}

/** Several values, separated by commas or each behind an option of its own. */
export interface List<T> extends Valued<T> {
  kind: "list";
}

export type Option = Flag | One<unknown> | List<unknown>;
export type Options = Record<string, Option>;

/**
 * What an option comes to: a flag is true or false, a value may be missing, a list may be empty.
 */
export type ValueOf<O> =
  O extends One<infer T> ? T | undefined : O extends List<infer T> ? T[] : boolean;

type More = Pick<Said, "short" | "isNpms">;
type MoreOfFlag = More & Pick<Flag, "alone">;

export const flag = (does: string, more: MoreOfFlag = {}): Flag => ({
  kind: "flag",
  does,
  ...more,
});

/** @param value stands for the text in the usage: "DIR" */
export const text = (value: string, does: string, more: More = {}): One<string> => ({
  kind: "one",
  value,
  does,
  takes: `a ${value}`,
  read: (given) => given,
  ...more,
});

/** Several texts. */
export const texts = (value: string, does: string, more: More = {}): List<string> => ({
  ...text(value, does, more),
  kind: "list",
});

/** One of some words. */
export const choice = <T extends string>(
  value: string,
  known: readonly T[],
  does: string,
  more: More = {},
): One<T> => ({ kind: "one", value, does, ...wordOf(known), ...more });

/** Several of some words. */
export const choices = <T extends string>(
  value: string,
  known: readonly T[],
  does: string,
  more: More = {},
): List<T> => ({ kind: "list", value, does, ...wordOf(known), ...more });

const wordOf = <T extends string>(known: readonly T[]) => ({
  takes: orList(known),
  read: (given: string) => known.find((one) => one === given),
});

/** A whole number, written in digits. */
export const wholeNumber = (
  value: string,
  { from, to }: { from: number; to?: number },
  does: string,
  more: More = {},
): One<number> => ({
  kind: "one",
  value,
  does,
  takes: `a whole number from ${from}${to === undefined ? "" : ` to ${to}`}`,
  read(given) {
    const found = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    return found >= from && found <= (to ?? Number.MAX_SAFE_INTEGER) ? found : undefined;
  },
  ...more,
});

/** A number above 0, as JavaScript writes numbers: 0.005, 5e-3. */
export const positiveNumber = (value: string, does: string, more: More = {}): One<number> => ({
  kind: "one",
  value,
  does,
  takes: "a number above 0",
  read(given) {
    const found = given.trim() === "" ? Number.NaN : Number(given);
    return Number.isFinite(found) && found > 0 ? found : undefined;
  },
  ...more,
});
