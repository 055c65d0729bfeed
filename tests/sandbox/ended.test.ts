import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Sandbox } from "../../course/sandbox/contract";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { TIERS } from "../../course/sandbox/tiers";
import { during, ESCAPE, orderFor } from "./submitted";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = startSandbox(TIERS.portable);
}, 30_000);
afterAll(() => sandbox.close());

test("the end of a child is remembered while another one is asked", () => {
  const sources = { "f.ts": `${ESCAPE}\nexport const f = () => node.pid;\n` };
  // long enough for the news of the other one's end
  const slowly = {
    "f.ts": "export function f() {\n  for (const end = Date.now() + 300; Date.now() < end;);\n}\n",
  };
  during(sandbox, orderFor(sources), (one) =>
    during(sandbox, orderFor(slowly), (other) => {
      const first = one.call("f", []);
      expect(other.call("f", [])).toMatchObject({ kind: "returned" });
      process.kill((first as { value: number }).value, "SIGKILL");
      expect(other.call("f", [])).toMatchObject({ kind: "returned" });
      const second = one.call("f", []);
      expect(second).toMatchObject({ kind: "returned", value: expect.any(Number) });
      expect(second).not.toEqual(first);
    }),
  );
});
