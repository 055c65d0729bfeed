import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  property(
    "random-pairs",
    "it agrees with the formula on random vectors",
    2,
    { pair: make.twoVectors({ length: [1, 8] }).map(([yhat, y]) => ({ yhat, y })) },
    ({ l1 }, { pair: { yhat, y } }) => {
      expect(l1(yhat, y)).toBeNumber(reference.l1(yhat, y));
    },
    {
      concept: "random inputs",
      hint: "Does each difference lose its sign before anything is added up?",
    },
  );

  example(
    "signs",
    "differences of either sign count, between numbers of either sign",
    2,
    ({ l1 }, draw) => {
      const yhat = draw.array([6], -4, -1);
      const y = draw.array([6], 1, 4);
      expect(l1(yhat, y)).toBeNumber(reference.l1(yhat, y));
      expect(l1(y, yhat), "l1(y, yhat)").toBeNumber(reference.l1(y, yhat));
    },
    {
      concept: "negative numbers",
      hint: "If one number is below zero and the other above, how far apart are they?",
    },
  );

  example(
    "equal",
    "exact predictions cost nothing, whatever they are",
    1,
    ({ l1 }, draw) => {
      for (const length of [1, 5, 20]) {
        const y = draw.array([length]);
        expect(l1(y, y), "l1(y, y)").toBeNumber(0);
        // otherwise 0 for everything would pass
        const yhat = np.subtract(5, y);
        expect(l1(yhat, y)).toBeNumber(reference.l1(yhat, y));
      }
    },
    { concept: "equal inputs", hint: "What is there to add up where nothing differs?" },
  );
});
