/**
 * The program of the probing child: tries what hostile code would try, with all of Node's modules
 * at hand. What learner code cannot reach because its realm has no `require` is not counted here:
 * the realm is not a wall.
 */
import { nextRequest, send } from "../child/channel";
import { decode } from "../frames/decode";
import { encoder } from "../frames/encode";
import { KIND } from "../frames/kinds";
import { FROM_CHILD, TO_CHILD } from "../frames/limits";
import { GRADER_MAKERS } from "../frames/makers";
import { type ProbeRequest, tryIt } from "./attempts";

const encode = encoder(FROM_CHILD);

send(encode(0, KIND.hello, undefined));
void answerAll();

async function answerAll(): Promise<void> {
  for (;;) {
    const { id, body } = nextRequest();
    const request = decode(body, TO_CHILD, GRADER_MAKERS) as ProbeRequest;
    const found: Record<string, string | null> = {};
    for (const capability of request.capabilities)
      found[capability] = await tryIt(capability, request);
    send(encode(id, KIND.probed, found));
  }
}
