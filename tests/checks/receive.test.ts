/* oxlint-disable unicorn/no-thenable, typescript/no-extraneous-class -- odd values are what is tested */
import { NDArray, array } from "#np";
import { describe, expect, test } from "@jest/globals";
import { receive } from "../../course/checks/receive";
import { isDict, UnsupportedValue } from "../../course/checks/value";

const odd = (what: string) => new UnsupportedValue(what);
const fake = (fields: object) => Object.assign(Object.create(NDArray.prototype), fields) as unknown;
/** An iterator that must not be used, because it never ends. */
const endless = {
  *[Symbol.iterator]() {
    for (;;) yield 1;
  },
};

describe("what exercises ask for passes", () => {
  test.each([undefined, null, true, 0, -0, Number.NaN, "text"])("%p as it is", (thing) => {
    expect(receive(thing)).toBe(thing);
  });

  test("an NDArray, as a copy", () => {
    const original = array([
      [1, -0],
      [Number.NaN, 4],
    ]);
    const copy = receive(original) as NDArray;
    original.data.fill(9);
    expect(copy.shape).toEqual([2, 2]);
    expect([...copy.data]).toEqual([1, -0, Number.NaN, 4]);
  });

  test("typed arrays of any kind, as arrays of rank 1", () => {
    for (const list of [Uint8Array.of(1, 2), Float32Array.of(1, 2), BigInt64Array.of(1n, 2n)]) {
      const copy = receive(list) as NDArray;
      expect(copy).toBeInstanceOf(NDArray);
      expect([copy.shape, [...copy.data]]).toEqual([[2], [1, 2]]);
    }
  });

  test("nested lists, subclasses of Array and sparse lists", () => {
    class Mine extends Array<number> {}
    expect(receive([[1], [2, [3]]])).toEqual([[1], [2, [3]]]);
    const mine = receive(Mine.of(1, 2)) as unknown[];
    expect([mine, Object.getPrototypeOf(mine)]).toEqual([[1, 2], Array.prototype]);
    // oxlint-disable-next-line no-sparse-arrays -- it is what is tested
    expect(receive([1, , 3])).toEqual([1, undefined, 3]);
  });

  test("objects, their own fields only, whatever the prototype", () => {
    const bare = Object.assign(Object.create(null), { cost: 1 }) as unknown;
    for (const thing of [{ cost: 1 }, bare, Object.create({}, fieldsOf({ cost: 1 }))]) {
      const dict = receive(thing);
      expect(isDict(dict)).toBe(true);
      expect({ ...(dict as object) }).toEqual({ cost: 1 });
    }
  });

  test("a field called __proto__ stays a field", () => {
    const dict = receive(JSON.parse('{"__proto__": {"polluted": 1}}')) as Record<string, object>;
    expect(Object.keys(dict)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(dict)).toBeNull();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("a proxy that behaves like a list", () => {
    expect(receive(new Proxy([1, 2], {}))).toEqual([1, 2]);
  });
});

describe("what no exercise asks for becomes words", () => {
  class Foo {}
  const nameless = Object.create(Object.create(null) as object) as unknown;
  const cases: [string, unknown, string][] = [
    ["a promise", Promise.resolve(1), "a promise"],
    ["a thenable", { then: () => undefined }, "a promise"],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("s"), "a symbol"],
    ["a bigint", 1n, "a bigint"],
    ["a Map", new Map([[1, 2]]), "a Map"],
    ["a Date", new Date(0), "a Date"],
    ["an error", new Error("no"), "an Error"],
    ["a boxed number", Object(3), "a Number"],
    ["an instance", new Foo(), "a Foo"],
    ["an object whose class has no name", nameless, "a nameless object"],
    ["a DataView", new DataView(new ArrayBuffer(8)), "a DataView"],
    ["an ArrayBuffer", new ArrayBuffer(8), "an ArrayBuffer"],
  ];
  test.each(cases)("%s", (_, thing, what) => expect(receive(thing)).toEqual(odd(what)));

  test("the name of a class cannot paint over the screen", () => {
    const Evil = { [`\u001B[2J${"x".repeat(99)}`]: class {} };
    const { what } = receive(new (Object.values(Evil)[0])()) as UnsupportedValue;
    expect(what).toBe(`a ${"x".repeat(39)}…`);
  });
});

describe("what cannot be read becomes words, and costs the rest nothing", () => {
  const thrower = () => {
    throw new Error("no");
  };
  const unreadable = odd("something that cannot be read");

  test("getters and traps that throw", () => {
    const getter = Object.defineProperty({}, "x", { get: thrower, enumerable: true });
    const then = Object.defineProperty({}, "then", { get: thrower });
    const proxy = new Proxy({}, { getPrototypeOf: thrower });
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    for (const thing of [getter, then, proxy, revoked.proxy])
      expect(receive(thing)).toEqual(unreadable);
    expect({ ...(receive({ cost: 1, dw: getter }) as object) }).toEqual({
      cost: 1,
      dw: unreadable,
    });
  });

  test("cycles and depth", () => {
    const list: unknown[] = [];
    list.push(list, list, list);
    const dict: Record<string, unknown> = {};
    dict.self = dict;
    const deep = Array.from({ length: 9 }).reduce<unknown>((inner) => [inner], 1);
    const text = (thing: unknown) => JSON.stringify(receive(thing));
    for (const thing of [list, dict, deep]) expect(text(thing)).toContain("nested too deeply");
  });

  test("a cycle of many branches stops after 200,000 parts in all", () => {
    const list: unknown[] = [];
    for (let i = 0; i < 100; i++) list.push(list);
    let parts = 0;
    const count = (value: unknown): void => {
      parts++;
      if (Array.isArray(value)) value.forEach(count);
    };
    count(receive(list));
    expect(parts).toBeLessThan(201_000);
  });
});

describe("what is too large is not copied", () => {
  test("sparse lists, alone and side by side", () => {
    const sparse: unknown[] = [];
    sparse.length = huge();
    expect(receive(sparse)).toEqual(odd("a list with too many parts"));
    sparse.length = 150_000;
    expect(receive([sparse, sparse])).toEqual([
      expect.any(Array),
      odd("a list with too many parts"),
    ]);
  });

  test("typed arrays and NDArrays of more than 4 million cells", () => {
    const cells = new Float64Array(4_000_001);
    expect(receive(cells)).toEqual(odd("a list with too many parts"));
    const data = { data: cells, shape: [cells.length] };
    expect(receive(fake(data))).toEqual(odd("an NDArray with too many entries"));
  });

  test("typed arrays that are too many together", () => {
    const cells = new Float64Array(3_000_000);
    expect(receive([cells, cells])).toEqual([
      expect.any(NDArray),
      odd("a list with too many parts"),
    ]);
  });

  test("objects of more fields than parts are left", () => {
    const keys = Array.from({ length: 200_000 }, (_, i) => [`k${i}`, i]);
    expect(receive(Object.fromEntries(keys))).toEqual(odd("an object with too many fields"));
  });

  test("texts: cut from 1,000 characters on, unread above 100,000 in all", () => {
    expect(receive("x".repeat(1_001))).toBe(`${"x".repeat(1_000)}…`);
    expect(receive("x".repeat(2 ** 28))).toEqual(odd("a very long string"));
    const many = receive(Array.from({ length: 101 }, () => "x".repeat(1_000))) as unknown[];
    expect(many.at(-1)).toEqual(odd("a very long string"));
  });
});

describe("objects that lie are not believed", () => {
  test.each([huge(), Number.NaN, -1, 1.5, "3", undefined, 2n])(
    "a proxied length of %p",
    (length) => {
      const liar = new Proxy([1], {
        get: (list, key) => (key === "length" ? length : Reflect.get(list, key)),
      });
      expect(receive(liar)).toEqual(odd("a list with too many parts"));
    },
  );

  test("a proxied length that grows is asked once", () => {
    let asked = 0;
    const get = (list: number[], key: string | symbol) =>
      key === "length" ? ++asked : Reflect.get(list, key);
    expect(receive(new Proxy([7, 8, 9], { get }))).toEqual([7]);
  });

  test("an iterator of one's own is not asked", () => {
    expect(receive(Object.assign([1, 2], endless))).toEqual([1, 2]);
    const typed = Object.assign(Float64Array.of(1, 2), endless);
    expect([...(receive(typed) as NDArray).data]).toEqual([1, 2]);
    expect([...(receive(fake({ data: typed, shape: [2] })) as NDArray).data]).toEqual([1, 2]);
  });

  test("a length of one's own on a typed array is not asked", () => {
    const typed = Object.defineProperty(Float64Array.of(1, 2), "length", { value: huge() });
    expect((receive(typed) as NDArray).shape).toEqual([2]);
  });

  const damaged: [string, object][] = [
    ["data and shape disagree", { data: Float64Array.of(1, 2), shape: [3] }],
    ["the data is a list", { data: [1, 2], shape: [2] }],
    ["the data only claims to be one", { data: claimed(), shape: [huge()] }],
    ["the data is of another kind", { data: Float32Array.of(1, 2), shape: [2] }],
    ["there is no data", { shape: [2] }],
    ["there is no shape", { data: Float64Array.of(1) }],
    ["the shape has a method of its own", { data: Float64Array.of(1), shape: shapeWithReduce() }],
    ["negative lengths", { data: Float64Array.of(1, 2), shape: [-1, -2] }],
    ["half a row", { data: Float64Array.of(1), shape: [0.5, 2] }],
    ["rank 5", { data: Float64Array.of(1), shape: [1, 1, 1, 1, 1] }],
  ];
  test.each(damaged)("a damaged NDArray: %s", (_, fields) => {
    expect(receive(fake(fields))).toEqual(odd("a damaged NDArray"));
  });

  test("a detached buffer and a shrunken one", () => {
    const detached = Float64Array.of(1, 2);
    structuredClone(detached.buffer, { transfer: [detached.buffer] });
    expect(receive(detached)).toEqual(odd("something that cannot be read"));
    expect(receive(fake({ data: detached, shape: [2] }))).toEqual(
      odd("something that cannot be read"),
    );
  });
});

function huge(): number {
  return 2 ** 32 - 1;
}

function claimed(): object {
  return { [Symbol.toStringTag]: "Float64Array", length: huge() };
}

function shapeWithReduce(): number[] {
  return Object.assign([3], { reduce: () => 1 });
}

function fieldsOf(fields: object): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(fields);
}
