import type * as np from "#np";
import { asArray } from "../checks/narrow";
import { showShape } from "../checks/show-value";
import { featuresOf, type Split } from "./data-set";
import * as texts from "./texts";
import type { Caller } from "./caller";
import { Failed } from "./failed";
import { judged } from "./judged";

/**
 * The pictures of a split as the matrix X of the course, made by the learner's own functions:
 * (m, h, w, 3) → (h·w·3, m), values from 0 to 1. Each is checked at once, because pictures mixed up
 * here would only show as a model that learns nothing.
 *
 * @throws Failed
 */
export function preparePictures(caller: Caller, split: Split): np.NDArray {
  const flat = step(caller, "flatten_images", split.images, split, 1);
  return step(caller, "standardize", flat, split, 255);
}

function step(
  caller: Caller,
  name: "flatten_images" | "standardize",
  argument: np.NDArray,
  split: Split,
  scale: number,
): np.NDArray {
  const returned = caller.call(name, [argument]);
  const X = judged(name, caller.printed, () => asArray(returned, `what ${name} returned`));
  const wrong = (message: string) =>
    new Failed({ kind: "wrong", name, message, printed: caller.printed });
  const n = featuresOf(split);
  const m = split.images.shape[0];
  if (X.ndim !== 2 || X.shape[0] !== n || X.shape[1] !== m) {
    throw wrong(
      texts.wrongShape(name, showShape(argument.shape), showShape(X.shape), showShape([n, m])),
    );
  }
  const picture = firstDifferent(X, split, scale);
  if (picture !== undefined) throw wrong(texts.wrongPixels(name, picture));
  return X;
}

/** The first picture whose column is not its pixels, in C order, divided by `scale`. */
function firstDifferent(X: np.NDArray, { images }: Split, scale: number): number | undefined {
  const [n, m] = X.shape;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const difference = X.data[j * m + i] - images.data[i * n + j] / scale;
      if (!(Math.abs(difference) <= 1e-9)) return i;
    }
  }
  return undefined;
}
