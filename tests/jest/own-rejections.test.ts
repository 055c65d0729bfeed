import { runInNewContext } from "node:vm";
import { expect, jest, test } from "@jest/globals";
import { type Listener, ownRejections } from "../../course/jest/own-rejections.js";

test("a rejection of our own is heard, one of another realm's is not", async () => {
  const heard = jest.fn<Listener>();
  const listener = ownRejections(heard, [Promise.prototype]);
  const own = Promise.reject(new Error("own"));
  const foreign = runInNewContext("Promise.reject(new Error('foreign'))") as Promise<unknown>;
  for (const promise of [own, foreign]) {
    await expect(promise).rejects.toThrow();
    listener("reason", promise);
  }
  expect(heard.mock.calls).toEqual([["reason", own]]);
});
