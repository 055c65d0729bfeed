import * as np from "#np";
import { type GenericAnswers, isCounted, type Subject } from "./subject";

/** Answers that change an argument, ignore it, or take one step more or fewer than it says. */
export function argumentAnswers(subject: Subject): GenericAnswers {
  const { params } = subject;
  return Object.assign(
    {},
    ...params.map((param, i) => ({
      ...changers(subject, param, i),
      ...deaf(subject, param, i),
      ...(isCounted(subject, i) && miscounting(subject, param, i)),
    })),
    swapped(subject),
  ) as GenericAnswers;
}

const changers = ({ right }: Subject, param: string, i: number): GenericAnswers => ({
  [`writes into ${param}`]: (...args) => {
    const result = right(...args);
    write(args[i]);
    return result;
  },
  [`reverses ${param}`]: (...args) => {
    const result = right(...args);
    const given = args[i];
    if (given instanceof np.NDArray) given.data.reverse();
    if (Array.isArray(given)) given.splice(0, given.length, ...given.toReversed());
    return result;
  },
});

function write(given: unknown): void {
  if (given instanceof np.NDArray) given.data.fill(0.5);
  if (Array.isArray(given)) given.pop();
}

/** Answers that take a number or a truth value for granted instead of reading it. */
function deaf({ right, visible }: Subject, param: string, i: number): GenericAnswers {
  const typical = visible.map((args) => args[i]).find((arg) => arg !== undefined);
  if (typeof typical !== "number" && typeof typical !== "boolean") return {};
  const given = (args: unknown[], value: unknown) => right(...args.with(i, value));
  return {
    [`ignores ${param}: ${typical} is typed in`]: (...args) =>
      i < args.length ? given(args, typical) : right(...args),
    [`ignores ${param}: its default counts`]: (...args) =>
      i < args.length ? given(args, undefined) : right(...args),
  };
}

const miscounting = ({ right }: Subject, param: string, i: number): GenericAnswers => {
  const off = (by: number) => {
    return (...args: unknown[]): unknown =>
      typeof args[i] === "number" ? right(...args.with(i, args[i] + by)) : right(...args);
  };
  return { [`takes one more than ${param}`]: off(1), [`takes one less than ${param}`]: off(-1) };
};

function swapped({ right, params }: Subject): GenericAnswers {
  if (params.length < 2) return {};
  const [first, second] = params;
  return {
    [`swaps ${first} and ${second}`]: (a, b, ...rest) => right(b, a, ...rest) as unknown,
  };
}
