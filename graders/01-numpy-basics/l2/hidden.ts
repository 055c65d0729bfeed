import * as np from "#np";
import { checks, expect, make } from "../../../course/checks";

export default checks(({ example, property, reference }) => {
  property(
    "random-pairs",
    "it agrees with the formula on random vectors",
    2,
    { pair: make.twoVectors({ length: [1, 8] }).map(([yhat, y]) => ({ yhat, y })) },
    ({ l2 }, { pair: { yhat, y } }) => {
      expect(l2(yhat, y)).toBeNumber(reference.l2(yhat, y));
    },
    {
      concept: "random inputs",
      hint: "Is each difference squared by itself, and do you do anything after adding up?",
    },
  );

  example(
    "signs",
    "differences of either sign count, between numbers of either sign",
    2,
    ({ l2 }, draw) => {
      const yhat = draw.array([6], -4, -1);
      const y = draw.array([6], 1, 4);
      expect(l2(yhat, y)).toBeNumber(reference.l2(yhat, y));
      expect(l2(y, yhat), "l2(y, yhat)").toBeNumber(reference.l2(y, yhat));
    },
    {
      concept: "negative numbers",
      hint: "The loss is about squares of differences, not differences of squares. Where do the signs matter?",
    },
  );

  example(
    "equal",
    "exact predictions cost nothing, whatever they are",
    1,
    ({ l2 }, draw) => {
      for (const length of [1, 5, 20]) {
        const y = draw.array([length]);
        expect(l2(y, y), "l2(y, y)").toBeNumber(0);
        // otherwise 0 for everything would pass
        const yhat = np.subtract(5, y);
        expect(l2(yhat, y)).toBeNumber(reference.l2(yhat, y));
      }
    },
    { concept: "equal inputs", hint: "What is there to add up where nothing differs?" },
  );
});
