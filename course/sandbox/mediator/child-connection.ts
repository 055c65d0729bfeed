import { SandboxFailed } from "../contract";
import * as texts from "../texts";
import { type Mediator, type DirectChannel, directChannel } from "./connect";
import type { End, ChildEvent } from "./messages";

/**
 * The outcome of a request: a frame that is not decoded yet, or the end of the child.
 *
 * `worked` is for how many milliseconds the child has worked for it; missing where it was quick.
 */
export type RequestOutcome =
  { what: "reply"; kind: number; body: Uint8Array; worked?: number } | { what: "ended"; why: End };

/** Answers a child's callback: takes its frame, and returns the frame to send. */
export type OnCallback = (id: number, body: Uint8Array) => Uint8Array;

/** A child as the grader's thread sees it. */
export interface ChildConnection {
  isAlive(): boolean;
  /**
   * Sends what `make` makes of a fresh id, and blocks until it is answered.
   *
   * @throws SandboxFailed if the child cannot be started at all
   */
  ask(
    make: (id: number) => Uint8Array,
    milliseconds: number,
    onCallback?: OnCallback,
  ): RequestOutcome;
  /**
   * Asks, and lets the child work while the grader does something else.
   *
   * @returns blocks until it is answered; nothing else may be asked before
   */
  askAhead(make: (id: number) => Uint8Array, milliseconds: number): () => RequestOutcome;
  end(): void;
}

/** No honest function calls another one this often within one call. */
const MOST_CALLBACKS = 100_000;

export function connectToChild(mediator: Mediator, kind: string): ChildConnection {
  const child = mediator.start(kind);
  let alive = true;
  let id = 0;
  let direct: DirectChannel | undefined;

  const end = () => {
    if (alive) mediator.end(child);
    alive = false;
  };

  const nextId = () => (id = (id + 1) >>> 0);

  const ask: ChildConnection["ask"] = (make, milliseconds, onCallback) => {
    nextId();
    let event = mediator.request(child, id, make(id), milliseconds, direct);
    for (let count = 0; event.what === "callback"; count++) {
      if (!onCallback || count === MOST_CALLBACKS) {
        end();
        return { what: "ended", why: { how: "forged" } };
      }
      event = mediator.answer(child, id, onCallback(id, event.bytes), milliseconds, direct);
    }
    return outcomeOf(event);
  };

  const askAhead: ChildConnection["askAhead"] = (make, milliseconds) => {
    nextId();
    mediator.requestAhead(child, id, make(id), milliseconds);
    return () => outcomeOf(mediator.wait(child, milliseconds));
  };

  const outcomeOf = (event: ChildEvent): RequestOutcome => {
    if (event.what === "ended") {
      end();
      if (event.why.how === "no start") throw new SandboxFailed(texts.noStart(event.why.detail));
      return { what: "ended", why: event.why };
    }
    direct ??= event.pipes && directChannel(event.pipes);
    const { kind, bytes: body, worked } = event;
    return { what: "reply", kind, body, ...(worked !== undefined && { worked }) };
  };

  return { isAlive: () => alive, ask, askAhead, end };
}
