import { solutionOption } from "#home/solution-option";
import { positiveNumber, text, wholeNumber } from "../base/options/option";
import { runCats } from "../cats/run-cats";
import { command } from "./command";

export default command({
  name: "cats",
  does: "Trains your own code on 209 pictures, shows what it has learned, and writes a page about it to reports/cats.html.",
  options: {
    picture: text("FILE", "also judges a PNG or JPEG of your own"),
    data: text(
      "DIR",
      'trains on the course\'s own pictures: a folder with train_catvnoncat.h5 and test_catvnoncat.h5; "catvnoncat" means datasets/catvnoncat',
    ),
    iterations: wholeNumber("N", { from: 1 }, "how many steps of gradient descent"),
    rate: positiveNumber("R", "how long each step is: the learning rate, such as 0.005"),
    ...solutionOption,
  },
  exits: { 0: "when your code was trained", 1: "when it could not be" },
  async run({ options }, { root }) {
    await runCats({ ...options, solution: options.solution === true }, root);
    return 0;
  },
});
