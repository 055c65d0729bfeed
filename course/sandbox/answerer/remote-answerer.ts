import { callTimes } from "../../answers/call-times";
import * as answerTexts from "../../answers/texts";
import type { NotLoaded, Reply, Waiting } from "../../checks/answerer";
import { type Compiled, isCode } from "../../answers/compile/compiled";
import { whyMissing } from "../../answers/why-missing";
import type { AnswererOptions, RemoteAnswerer } from "../contract";
import { type Encode, encoder } from "../frames/encode";
import { FrameError } from "../frames/frame-error";
import { KIND } from "../frames/kinds";
import { TO_CHILD } from "../frames/limits";
import type { RequestOutcome } from "../mediator/child-connection";
import type { End } from "../mediator/messages";
import * as texts from "../texts";
import { cellsIn } from "./cells";
import { fileExportingIn, substitutesByFile } from "./exporting";
import type { ChildSource, ReusedChild } from "./reused-child";
import { died, notLoaded, notOpened, type Reading, replyIn } from "./replies";
import { shownFile } from "./stack";
import { substitute } from "./substitutes";

/** Where functions are called. */
export interface RealmInChild {
  children: ChildSource;
  /** Which realm of a child; there may be others beside it, for other units of the submission. */
  realm: number;
}

/** What the sandbox gives an answerer. */
export interface AnswererMeans extends RealmInChild {
  compiled: ReadonlyMap<string, Compiled>;
}

/** A child that ended before it answered. */
interface Ended {
  kind: "ended";
  why: End;
  /** Whether it had answered calls before, which may have spoilt it. */
  wasUsed: boolean;
}

/** The reference may work so many times as long as the call that asks it: its time is ours. */
const REFERENCE_TIMES = 10;

/** A child that dies after each answer costs a process per call; it is replaced only this often. */
const MOST_REPLACED = 5;

/** Calls the functions of a submission behind the wall, within the order's limits. */
export function remoteAnswerer(order: AnswererOptions, means: AnswererMeans): RemoteAnswerer {
  const { submitted, limits } = order;
  const reading: Reading = { submitted, compiled: means.compiled };
  const failures = new Map<string, number>();
  /** Replies that will not change any more. */
  const settled = new Map<string, Reply>();
  const encode: Encode = encoder(TO_CHILD);
  const times = callTimes(limits);
  let replaced = 0;
  let madeAgain = 0;

  /** Loads what a function needs, once per child. @returns why it is not available */
  const open = (
    child: ReusedChild,
    file: string,
    name: string,
  ): NotLoaded | Waiting | Ended | undefined => {
    const key = `${means.realm} ${name}`;
    if (child.opened.has(key)) return undefined;
    const first = !child.realms.has(means.realm);
    const request = { realm: means.realm, file, name, ...(first ? sources(order, reading) : {}) };
    const wasUsed = child.calls > 0;
    const outcome = child.connection.ask((id) => encode(id, KIND.open, request), limits.load);
    if (outcome.what === "ended") return { kind: "ended", why: outcome.why, wasUsed };
    child.realms.add(means.realm);
    if (outcome.kind === KIND.notOpened) return notOpened(reading, file, name, outcome.body);
    child.opened.add(key);
    return undefined;
  };

  const ask = (
    name: string,
    file: string,
    args: readonly unknown[],
    time: number,
  ): Reply | Ended => {
    const child = means.children.get();
    const failure = open(child, file, name);
    if (failure?.kind === "ended") {
      return isWorthAnotherTry(failure) ? failure : loadEnded(file, failure.why);
    }
    if (failure) return settle(name, failure);
    const wasUsed = child.calls > 0;
    const started = performance.now();
    const onCallback =
      order.substitutes.length > 0
        ? substitute(order, REFERENCE_TIMES * time, cellsIn(args))
        : undefined;
    const callee = { realm: means.realm, name };
    const outcome = child.connection.ask(
      (id) => encode(id, KIND.call, args, callee),
      time,
      onCallback,
    );
    times.used(workOf(outcome, performance.now() - started, time));
    if (outcome.what === "ended") return { kind: "ended", why: outcome.why, wasUsed };
    child.calls++;
    return replyIn(reading, { name, args }, outcome.kind, outcome.body);
  };

  const settle = <R extends Reply>(name: string, reply: R): R => {
    settled.set(name, reply);
    return reply;
  };

  const loadEnded = (file: string, why: End): NotLoaded => {
    const shown = shownFile(submitted, file);
    return why.how === "time"
      ? { ...notLoaded(answerTexts.loadTimedOut(shown, limits.load / 1000)), timedOut: true }
      : notLoaded(texts.loadEnded(shown, texts.ended(why)));
  };

  /** One call; bytes that are not a reply count as the child's death. */
  const attempt = (
    name: string,
    file: string,
    args: readonly unknown[],
    time: number,
  ): Reply | Ended => {
    try {
      return ask(name, file, args, time);
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      means.children.end();
      return { kind: "ended", why: { how: "forged" }, wasUsed: false };
    }
  };

  const strike = (name: string, reply: Reply): Reply => {
    const count = (failures.get(name) ?? 0) + 1;
    failures.set(name, count);
    return count >= limits.maxTimeouts ? settle(name, reply) : reply;
  };

  return {
    begin: times.begin,
    madeAgain: () => madeAgain,
    call(name, args) {
      const known = settled.get(name);
      if (known) return known;
      const file = fileExportingIn(submitted, name);
      if (file === undefined) return settle(name, noExport(reading, name));
      const time = times.next(name);
      if (!("milliseconds" in time)) return time;
      let reply = attempt(name, file, args, time.milliseconds);
      if (isWorthAnotherTry(reply) && ++replaced <= MOST_REPLACED) {
        if (isUnsettled(reply)) madeAgain++;
        reply = attempt(name, file, args, time.milliseconds);
      }
      if (reply.kind === "not-loaded") return settle(name, reply);
      if (reply.kind !== "ended") return reply;
      if (isUnsettled(reply)) return settle(name, { kind: "unsettled" });
      if (reply.why.how !== "time") return strike(name, died(texts.ended(reply.why)));
      times.timedOut(name, time.timedOut);
      return time.timedOut;
    },
    close: () => means.children.end(),
  };
}

const isUnsettled = (reply: Reply | Ended): boolean =>
  reply.kind === "ended" && reply.why.how === "unsettled";

/** A child that others have used may have been spoilt, and a machine is not always as busy. */
const isWorthAnotherTry = (reply: Reply | Ended): boolean =>
  isUnsettled(reply) || (reply.kind === "ended" && reply.wasUsed && reply.why.how !== "time");

/** Milliseconds to count for a call that took so long on the clock. */
function workOf(outcome: RequestOutcome, onClock: number, limit: number): number {
  if (outcome.what === "reply") return outcome.worked ?? onClock;
  return outcome.why.how === "time" ? limit : 0;
}

/** The files are sent with a realm's first request. */
function sources(order: AnswererOptions, { submitted, compiled }: Reading) {
  const files = [...submitted.files.keys()].map((file) => {
    const source = compiled.get(file);
    return [file, isCode(source) ? source.code : null];
  });
  return {
    unit: submitted.unit.id,
    files: Object.fromEntries(files) as Record<string, string | null>,
    substitutes: substitutesByFile(submitted, order.substitutes),
  };
}

const noExport = ({ submitted, compiled }: Reading, name: string): NotLoaded =>
  notLoaded(whyMissing(`exercises/${submitted.unit.id}`, name, compiled.get(`${name}.ts`)));
