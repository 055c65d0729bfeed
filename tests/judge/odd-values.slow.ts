import { foreign } from "../../course/base/foreign/foreign";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { zeros } from "#np";
import type { Answerer, Reply } from "../../course/checks/answerer";
import { receive } from "../../course/checks/receive";
import { FORMATS, type ResultFormat } from "../../course/gradebook/formats/formats";
import { judgeSubmission } from "../../course/judge/judge-submission";
import { resultOf, staffResultOf } from "../../course/judge/record/build";
import type { Circumstances } from "../../course/judge/record/result";
import { courseOf, exporting, fakeSandbox, submissionOf } from "./fake-sandbox";

/*
 * Nothing that learner code does to a value may break what comes after the verdict: the diagnosis,
 * the sentences, the records, the formats.
 */

const RUNS = 500;
/** Each run judges two functions, which ask 20 times or more, in two children. */
const LEAST_REPLIES = 10_000;

const odd = fc
  .oneof(
    fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
    fc.constantFrom<unknown>(
      Object.setPrototypeOf(zeros([2]), null),
      Object.setPrototypeOf([], null),
      { __proto__: null, toString: null },
      JSON.parse('{"__proto__": 1, "constructor": 2, "": 3}'),
      Symbol("s"),
      () => 1,
    ),
    fc.array(fc.double()).map((numbers) => Float64Array.from(numbers)),
  )
  .map(receive);

const reply: fc.Arbitrary<Reply> = fc.oneof(
  fc.record({
    kind: fc.constant("returned" as const),
    value: odd,
    after: fc.array(odd, { maxLength: 7 }),
    printed: fc.constant({ lines: [] as string[], dropped: 0 }),
  }),
  fc.record({
    kind: fc.constant("threw" as const),
    name: fc.string({ unit: "binary" }),
    message: fc.string({ unit: "binary" }),
    frames: fc.array(fc.string({ unit: "binary" }), { maxLength: 2 }),
    printed: fc.record({ lines: fc.array(fc.string({ unit: "binary" })), dropped: fc.nat() }),
  }),
);

const WRITERS = (Object.values(FORMATS) as ResultFormat[]).flatMap((format) =>
  format.per === "submission" ? [format.write] : [],
);

const course = courseOf("relu", "initialize_with_zeros");
const submission = {
  ...submissionOf({}),
  files: {
    "01-numpy-basics": { "relu.ts": exporting("relu") },
    "02-logistic-regression": { "initialize_with_zeros.ts": exporting("initialize_with_zeros") },
  },
};
const circumstances: Circumstances = {
  submission: foreign("ann"),
  digest: "d",
  refused: [],
  seed: { id: "s", isPublicDefault: true },
  tier: "portable",
  versions: { course: "1", grader: "g", node: "20" },
};

test("10,000 odd replies end in a record, in every format", () => {
  let replies = 0;
  fc.assert(
    fc.property(fc.array(reply, { minLength: 5, maxLength: 40 }), (given) => {
      const answers = (): Answerer => ({ call: () => given[replies++ % given.length] });
      const judgement = judgeSubmission(course, fakeSandbox(answers), submission);
      expect(judgement.broken).toBeUndefined();
      const result = resultOf(judgement, circumstances);
      JSON.stringify([judgement, result, staffResultOf(judgement, circumstances)]);
      for (const write of WRITERS) expect(typeof write(result)).toBe("string");
    }),
    { numRuns: RUNS, seed: 11 },
  );
  expect(replies).toBeGreaterThan(LEAST_REPLIES);
}, 120_000);
