import { preview } from "#home/solution-option";
import { durationText } from "./duration";
import type { Stage } from "./job";

/*
 * What the training commands say when something goes wrong: what happened, where, what to do next.
 * What they say when all goes well is beside the screens that show it (course/cats/terminal, course/cats/report).
 */

const NEXT = "Next: ";

// The learner's functions

export const notStarted = (name: string, file: string) =>
  `${name} is not started yet (${file}), and the training needs it.\n` +
  `${NEXT}write it, with \`npm test ${name}\` at hand.${preview}`;

export const notLoaded = (name: string, message: string, frames: string[]) =>
  [message, ...frames.map((frame) => `  at ${frame}`), `${NEXT}npm test ${name}`].join("\n");

export const threw = (name: string, message: string, frames: string[]) =>
  [message, ...frames.map((frame) => `  at ${frame}`), `${NEXT}npm test ${name}`].join("\n");

export const wrong = (name: string, message: string) => `${message}\n${NEXT}npm test ${name}`;

export const wrongShape = (name: string, given: string, found: string, expected: string) =>
  `${name}, given an array of shape ${given}, returned one of shape ${found}; ` +
  `the training needs ${expected}.`;

export const wrongPixels = (name: string, picture: number) =>
  name === "flatten_images"
    ? `flatten_images returned the right shape, but column ${picture} does not hold the pixels of ` +
      `picture ${picture} in their order: are pictures mixed up?`
    : `standardize returned the right shape, but column ${picture} is not the pixels of picture ` +
      `${picture} divided by 255.`;

export const wrongField = (name: string, found: string, expected: string) =>
  `${name} of model has shape ${found}; with these pictures it must be ${expected}.`;

export const notFinite = (name: string) =>
  `${name} of model is not a finite number everywhere: a learning rate that is too high, or a ` +
  "division by zero, can do that.";

export const wrongCosts = (found: number, expected: number, iterations: number) =>
  `costs of model has length ${found}; with one cost per 100 iterations (the first at iteration ` +
  `0), ${iterations} iterations give ${expected}.`;

export const notZeroOrOne = (name: string, value: number) =>
  `${name} of model contains ${value}; predictions are 0 or 1.`;

export const contrary = (name: string, picture: number, predicted: number, probability: number) =>
  `${name} of model says ${predicted} for picture ${picture}, but the model's own w and b give a ` +
  `probability of ${probability.toFixed(3)} for a cat: above 0.5 the prediction is 1, otherwise 0.`;

export const timedOut = ({ calls }: Stage, seconds: number) =>
  calls === "model"
    ? `model took longer than ${seconds} s and was stopped: is there a loop that never ends in ` +
      `model, optimize, propagate or predict?\n${NEXT}npm test model optimize propagate predict`
    : "Preparing the pictures with flatten_images and standardize took longer than " +
      `${seconds} s and was stopped: is there a loop that never ends?\n` +
      `${NEXT}npm test flatten_images standardize`;

export const died = ({ calls }: Stage, how: string) =>
  `The process that ran your code ended in the middle of ${calls} (${how}): it may have run out ` +
  `of memory, or ended itself.\n${NEXT}npm test ${calls}`;

export const tooSlow = (iterations: number, milliseconds: number) =>
  `Judging by a first run of model, ${iterations} iterations would take ` +
  `≈ ${durationText(milliseconds)}, so they were not started. Loops over pixels are slow: let ` +
  "np.dot do the sums.\n" +
  `${NEXT}npm run vectorization shows the difference; npm run cats -- --iterations 100 is shorter.`;

export const printed = "Your code printed:";

export const morePrinted = (count: number) =>
  `… and ${count} more ${count === 1 ? "line" : "lines"}`;

// Input

export const noPicture = (file: string) =>
  `There is no file ${file}.\n${NEXT}give the path of a PNG or JPEG, from this folder or absolute.`;

export const notAPicture = (file: string, why: string) =>
  `${file} cannot be read as a picture: ${why}\n${NEXT}give a PNG or a JPEG.`;

export const noPictureReader = `Your own pictures need one more package.\n${NEXT}npm install --no-save sharp@0.35.5`;

export const otherFormat = (format: string) => `it is ${format}.`;

export const noData = (dir: string) =>
  `There is neither train_catvnoncat.h5 nor test_catvnoncat.h5 in ${dir}.\n` +
  `${NEXT}put the course's two files there, or leave out --data to train on our own pictures.`;
