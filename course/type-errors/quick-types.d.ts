/*
 * As much of Node's types as an exercise and #np use: a look at exercises/ with these alone takes
 * half the time (see type-errors.ts).
 */
interface Console {
  log(...data: unknown[]): void;
  error(...data: unknown[]): void;
  warn(...data: unknown[]): void;
  info(...data: unknown[]): void;
  debug(...data: unknown[]): void;
  dir(...data: unknown[]): void;
  table(...data: unknown[]): void;
}
// oxlint-disable-next-line no-var -- Node declares it so
declare var console: Console;

interface ErrorConstructor {
  captureStackTrace(target: object, constructor?: Function): void;
}
