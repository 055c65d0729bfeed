import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as np from "#np";
import type { Sandbox } from "../../course/sandbox/contract";
import { startSandbox } from "../../course/sandbox/start-sandbox";
import { TIERS } from "../../course/sandbox/tiers";
import { callOnce, during, orderFor } from "./submitted";

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = startSandbox(TIERS.portable);
}, 30_000);
afterAll(() => sandbox.close());

const f = (body: string, ...args: unknown[]) =>
  callOnce(sandbox, `export function f(x: any): any { ${body} }`, ...args);
const nothing = { lines: [], dropped: 0 };

describe("a value", () => {
  test("comes with the arguments after the call and with what was printed", () => {
    const given = [1, 2];
    expect(f('console.log("x is", x); x[0] = 9; return x.length;', given)).toEqual({
      kind: "returned",
      value: 2,
      after: [[9, 2]],
      printed: { lines: ["x is [ 1, 2 ]"], dropped: 0 },
    });
    expect(given).toEqual([1, 2]);
  });

  test("of #np is an array here too, to the last bit", () => {
    const x = np.array([
      [1, -0],
      [Number.NaN, Infinity],
    ]);
    const reply = callOnce(
      sandbox,
      'import * as np from "#np";\nexport function f(x: np.NDArray) { return { x, twice: np.multiply(x, 2).T }; }',
      x,
    );
    expect(reply).toMatchObject({ value: { x, twice: np.multiply(x, 2).T }, after: [x] });
  });

  test.each([
    ["another prototype", "Object.setPrototypeOf(x, Array.prototype)"],
    ["a getter", 'Object.defineProperty(x, "data", { get() { throw 1; } })'],
    ["other data", "x.data = x.data.slice()"],
    ["another shape", "x.shape = [3, 1]"],
    ["another sign of 0", "x.data[2] = 0"],
  ])("comes with an array that has got %s", (_, change) => {
    const reply = f(`${change}; return 1;`, np.array([1, 2, -0])) as { after: unknown[] };
    expect(reply).toMatchObject({ kind: "returned", value: 1 });
    const kept = f("return 1;", np.array([1, 2, -0])) as { after: unknown[] };
    expect(kept.after).toEqual([np.array([1, 2, -0])]);
    // equal data in another list is not a change that anybody sees
    if (change.includes("slice")) expect(reply.after).toEqual(kept.after);
    else expect(reply.after).not.toEqual(kept.after);
  });

  test("is exact for every number", () => {
    const numbers = [Number.NaN, -0, 0, Infinity, -Infinity, 5e-324];
    expect(f("return x;", numbers)).toMatchObject({ value: numbers });
  });

  test("of a kind that no exercise asks for becomes words", () => {
    const body =
      "return [() => 1, Promise.resolve(), { then() {} }, Symbol(), 1n, new Map(), new Date(0), new Proxy({}, { ownKeys() { throw 1; } })];";
    const what = [
      "a function",
      "a promise",
      "a promise",
      "a symbol",
      "a bigint",
      "a Map",
      "a Date",
      "something that cannot be read",
    ];
    expect(f(body)).toMatchObject({ value: what.map((words) => ({ what: words })) });
  });

  test.each<[string, string]>([
    ["cyclic", "const a: any = []; a.push(a); return a;"],
    ["very deep", "let a: any = []; for (let i = 0; i < 1e5; i++) a = [a]; return a;"],
    ["sparse and long", "return new Array(2 ** 32 - 1);"],
    ["of a false length", "return new Proxy([], { get: (t, k) => (k === 'length' ? 1e9 : 0) });"],
  ])("%s is refused in words", (_, body) => {
    const reply = f(body);
    expect(reply.kind).toBe("returned");
    expect(JSON.stringify(reply)).toMatch(/too many|too deeply|itself/);
  });

  test("knows its own lists and errors as such", () => {
    expect(
      f("return [x instanceof Array, x[0] instanceof Object, Array.isArray(x)];", [{}]),
    ).toMatchObject({ value: [true, true, true] });
  });
});

describe("an error", () => {
  test("has a name, a message and the lines of the source", () => {
    const source =
      'interface A {\n  a: 1;\n}\n\nexport function f(): number {\n  const inner = () => {\n    throw new RangeError("too far");\n  };\n  return inner();\n}\n';
    expect(callOnce(sandbox, source)).toEqual({
      kind: "threw",
      name: "RangeError",
      message: "too far",
      frames: ["inner (exercises/01-tiny/f.ts:7)", "f (exercises/01-tiny/f.ts:9)"],
      printed: nothing,
    });
  });

  test("of #np begins with the learner's line", () => {
    const reply = callOnce(
      sandbox,
      'import * as np from "#np";\nexport const f = () =>\n  np.add(np.ones([2]), np.ones([3]));\n',
    );
    expect(reply).toMatchObject({ kind: "threw", frames: ["f (exercises/01-tiny/f.ts:3)"] });
  });

  test.each<[string, string, string]>([
    ["null", "null", "null"],
    ["a symbol", "Symbol('s')", "Symbol(s)"],
    ["a getter that throws", "{ get message() { throw 1; } }", "something that cannot be shown"],
    ["escapes of a terminal", 'new Error("\\u001B[2Jgone\\u0007")', "gone"],
  ])("%s is put into plain words", (_, thing, message) => {
    expect(f(`throw ${thing};`)).toMatchObject({ kind: "threw", message });
  });

  test("however long is cut", () => {
    const reply = f('throw new Error("x".repeat(1e6));');
    expect(reply.kind === "threw" && reply.message.length).toBe(500);
  });

  test("process.exit is one that ends the program", () => {
    expect(f("process.exit(0);")).toMatchObject({ kind: "threw", name: "ProgramEnded" });
  });
});

describe("whose stub threw decides", () => {
  const stub = 'export function g(): number {\n  throw new Error("not started");\n}\n';
  const user = 'import { g } from "./g";\nexport function f() {\n  return g();\n}\n';

  test("its own: not started; another's: waiting for that one", () => {
    during(sandbox, orderFor({ "g.ts": stub, "f.ts": user }), (answerer) => {
      expect(answerer.call("g", [])).toEqual({ kind: "not-started" });
      expect(answerer.call("f", [])).toEqual({ kind: "waiting", for: "g" });
    });
  });
});

test("a throw that was forgotten is named with its line", () => {
  const order = orderFor({
    "g.ts": 'export function g() {\n  const a = 1;\n  throw new Error("not started");\n}\n',
  });
  const stubOf = () => 'export function g() {\n  throw new Error("not started");\n}\n';
  const submitted = { ...order.submitted, stubOf };
  during(sandbox, { ...order, submitted }, (answerer) => {
    expect(answerer.call("g", [])).toMatchObject({
      kind: "threw",
      message: expect.stringContaining("(exercises/01-tiny/g.ts:3)"),
    });
  });
});

describe("a file that does not load", () => {
  const user = 'import { g } from "./g";\nexport function f() {\n  return g();\n}\n';
  const replies = (g: string) =>
    during(sandbox, orderFor({ "g.ts": g, "f.ts": user }), (answerer) => [
      answerer.call("g", []),
      answerer.call("f", []),
    ]);

  test("for its syntax: the line, and others wait for it", () => {
    expect(replies("export function g() {\n  return (1;\n}\n")).toEqual([
      {
        kind: "not-loaded",
        message: "exercises/01-tiny/g.ts:2 is not valid TypeScript: ')' expected.",
        frames: [],
      },
      { kind: "waiting", for: "g" },
    ]);
  });

  test("because it throws", () => {
    const [own, other] = replies('export const g = () => 1;\nthrow new Error("at once");\n');
    expect(own).toMatchObject({ kind: "not-loaded", frames: ["exercises/01-tiny/g.ts:2"] });
    expect(own).toHaveProperty(
      "message",
      expect.stringMatching(/^exercises\/01-tiny\/g\.ts failed while.*at once$/),
    );
    expect(other).toEqual({ kind: "waiting", for: "g" });
  });

  test("for what it imports: Node's modules and other folders are not there", () => {
    for (const name of ["node:fs", "../secret", "./missing", "fast-check"]) {
      const reply = callOnce(
        sandbox,
        `import * as thing from "${name}";\nexport const f = () => thing;\n`,
      );
      expect(reply).toMatchObject({
        kind: "not-loaded",
        message: expect.stringMatching(
          name === "./missing"
            ? "There is no file missing.ts"
            : `"${name}" cannot be imported here`,
        ) as unknown,
      });
    }
  });

  test("because the function is missing or none", () => {
    during(sandbox, orderFor({ "f.ts": "export const f = 3;\n" }), (answerer) => {
      expect(answerer.call("f", [])).toMatchObject({
        kind: "not-loaded",
        message: expect.stringContaining("as a number") as unknown,
      });
      expect(answerer.call("toString", [])).toMatchObject({
        kind: "not-loaded",
        message: expect.stringContaining("No file in exercises/01-tiny") as unknown,
      });
    });
  });
});

describe("follow-through", () => {
  const sources = {
    "g.ts":
      "export function g(x: number) {\n  return x + 1000;\n}\nexport const other = () => 5;\n",
    "f.ts":
      'import { g, other } from "./g";\nexport function f(x: any) {\n  return [g(x), other()];\n}\n',
  };
  const reference = {
    g: (x: unknown) => {
      if (typeof x !== "number") throw new Error("no number");
      return x + 1;
    },
  };

  test("the reference answers in the place of a function, and in no other's", () => {
    during(sandbox, orderFor(sources, { substitutes: ["g"], reference }), (answerer) => {
      expect(answerer.call("f", [1])).toMatchObject({ kind: "returned", value: [2, 5] });
    });
    during(sandbox, orderFor(sources, { reference }), (answerer) => {
      expect(answerer.call("f", [1])).toMatchObject({ value: [1001, 5] });
    });
  });

  test("its errors are errors of the learner's realm", () => {
    const order = orderFor(sources, { substitutes: ["g"], reference });
    during(sandbox, order, (answerer) => {
      expect(answerer.call("f", ["text"])).toMatchObject({
        kind: "threw",
        name: "Error",
        message: "no number",
        frames: ["f (exercises/01-tiny/f.ts:3)"],
      });
    });
  });

  test("a missing or broken file is replaced as well", () => {
    for (const g of [undefined, "export function g( {"]) {
      const given = {
        "f.ts": 'import { g } from "./g";\nexport const f = (x: number) => g(x);\n',
        ...(g ? { "g.ts": g } : {}),
      };
      during(sandbox, orderFor(given, { substitutes: ["g"], reference }), (answerer) => {
        expect(answerer.call("f", [1])).toMatchObject({ value: 2 });
      });
    }
  });

  test("an endless reference ends with the call's time", () => {
    const order = orderFor(sources, {
      substitutes: ["g"],
      reference: {
        g: () => {
          for (;;);
        },
      },
    });
    during(sandbox, order, (answerer) => {
      expect(answerer.call("f", [1]).kind).not.toBe("returned");
    });
  });
});
