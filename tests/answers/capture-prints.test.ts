import { format } from "node:util";
import { expect, test } from "@jest/globals";
import { capturePrints } from "../../course/answers/capture-prints";
import type { Printed } from "../../course/checks/answerer";

const printedBy = (body: () => void): Printed =>
  capturePrints(format, (printed) => {
    body();
    return printed;
  });

test("what is printed becomes lines, by whichever method, formatted as ever", () => {
  const printed = printedBy(() => {
    console.log("a", 1, { b: [2] });
    console.error("%s has %d", "x", 3);
    console.warn("two\nlines");
  });
  expect(printed).toEqual({
    lines: ["a 1 { b: [ 2 ] }", "x has 3", "two", "lines"],
    dropped: 0,
  });
});

test("ten lines are kept, the others counted", () => {
  const printed = printedBy(() => {
    for (let i = 0; i < 9; i++) console.log(i);
    console.log("9\n10\n11");
    console.log("12");
  });
  expect(printed.lines).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  expect(printed.dropped).toBe(3);
});

test("a line has 200 characters at most, and none that moves the cursor", () => {
  const { lines } = printedBy(() => {
    console.log("x".repeat(1_000));
    console.log("\u001B[2J\u001B[31mscore 100 %\rscore\u0007");
  });
  expect(lines).toEqual(["x".repeat(200), "score 100 %", "score"]);
});

test("a print of many million lines costs little", () => {
  const { lines, dropped } = printedBy(() => console.log("\n".repeat(2 ** 24)));
  expect(lines).toHaveLength(10);
  expect(dropped).toBeLessThan(200_000);
});

test("an object that cannot be printed does no harm", () => {
  const evil = {
    [Symbol.for("nodejs.util.inspect.custom")]: () => {
      throw new Error("no");
    },
  };
  expect(printedBy(() => console.log(evil)).lines).toEqual(["(something that cannot be printed)"]);
});

test("console is as it was afterwards, also when the body throws or puts its own there", () => {
  const { log } = console;
  const thrower = () => {
    console.log = () => undefined;
    throw new Error("no");
  };
  expect(() => printedBy(thrower)).toThrow("no");
  expect(console.log).toBe(log);
});
