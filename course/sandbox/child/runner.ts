/**
 * The program of a child: waits for a request, answers it, waits again. It runs behind the wall of
 * a tier, and the grader checks everything it says as if learner code had said it.
 */
import "./optimize-later";
import { FrameError } from "../frames/frame-error";
import { decode } from "../frames/decode";
import { KIND } from "../frames/kinds";
import { TO_CHILD } from "../frames/limits";
import { GRADER_MAKERS } from "../frames/makers";
import { call } from "./call";
import { nextRequest, type Request, send } from "./channel";
import { open, type OpenRequest } from "./open";
import { current, encodeReply } from "./loaded-realm";

send(encodeReply(0, KIND.hello, undefined));
for (;;) {
  const request = nextRequest();
  current.id = request.id;
  send(reply(request.id, answer(request)));
}

function answer({ kind, body }: Request): [number, unknown] {
  if (kind === KIND.call) return call(body);
  const given = decode(body, TO_CHILD, GRADER_MAKERS);
  if (kind === KIND.open) return open(given as OpenRequest);
  throw new Error(`a request of kind ${kind}`);
}

/** No exercise has an answer larger than a frame may be. */
function reply(id: number, [kind, value]: [number, unknown]): Uint8Array {
  try {
    return encodeReply(id, kind, value);
  } catch (error) {
    if (!(error instanceof FrameError)) throw error;
    const message = `the answer cannot be sent: ${error.message}`;
    return encodeReply(id, KIND.threw, ["Error", message, "", [], 0]);
  }
}
