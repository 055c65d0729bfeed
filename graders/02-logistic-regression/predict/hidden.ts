import { checks, expect, make } from "../../../course/checks";

/** 1/512 beside numbers in sixteenths: then wᵀX + b is never exactly 0. */
const OFF = 1 / 512;
const problem = make.sample().map(({ w, b, X }) => ({ w, b: b + OFF, X }));

export default checks(({ example, property, reference }) => {
  property(
    "random-problems",
    "every label is right on random problems",
    2,
    { problem },
    ({ predict }, { problem: { w, b, X } }) => {
      expect(predict(w, b, X)).toBeArray(reference.predict(w, b, X));
    },
    {
      concept: "random inputs",
      hint: "Take one column, work out z and then a by hand, and compare a with 0.5.",
    },
  );

  example(
    "mixed-labels",
    "twenty pictures get their labels, some 1 and some 0",
    1,
    ({ predict }, draw) => {
      const { w, b, X } = draw.sample(3, 20);
      expect(predict(w, b + OFF, X)).toBeArray(reference.predict(w, b + OFF, X));
    },
    {
      concept: "labels",
      hint: "Which two values may a label have, and where does one give way to the other?",
    },
  );

  example(
    "another-b",
    "the same pictures with another b",
    1,
    ({ predict }, draw) => {
      const { w, X } = draw.sample(2, 7);
      for (const b of [-13, -1, 1, 13]) {
        expect(predict(w, b + OFF, X)).toBeArray(reference.predict(w, b + OFF, X));
      }
    },
    { concept: "bias", hint: "With a large b every picture is a cat. Is that so in your code?" },
  );

  example(
    "single",
    "a single picture, and a single feature",
    1,
    ({ predict }, draw) => {
      for (const [n, m] of [
        [5, 1],
        [1, 6],
      ]) {
        const { w, b, X } = draw.sample(n, m);
        expect(predict(w, b + OFF, X)).toBeArray(reference.predict(w, b + OFF, X));
      }
    },
    {
      concept: "shapes",
      hint: "The result has as many columns as X. Does yours, even for a single one?",
    },
  );
});
