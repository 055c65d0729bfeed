import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const columnsAfter = (images: np.NDArray, axes: number[]): np.NDArray =>
  np.reshape(np.transpose(images, axes), [images.shape[0], -1]).T;

export default misconceptions(() => ({
  "reshapes directly to (h·w·3, m)": {
    answer: (images) => np.reshape(images, [-1, images.shape[0]]),
    caughtBy: "two-pictures",
    hint: "The shape is right, but what does one column hold? Follow the first three numbers of picture 0.",
  },
  "reshapes directly to (h·w·3, m), then transposes": {
    answer: (images) => np.reshape(images, [-1, images.shape[0]]).T,
    caughtBy: "two-pictures",
    hint: "Your first step already mixes the pictures. Which axis must not move?",
  },
  "one row for each pixel": {
    answer: (images) => np.reshape(images, [-1, 3]),
    caughtBy: "two-pictures",
    hint: "You have a table of pixels: three columns, and the pictures are gone. What should a column hold?",
  },
  "leaves the pictures in rows": {
    answer: (images) => np.reshape(images, [images.shape[0], -1]),
    caughtBy: "two-pictures",
    hint: "Each picture is in one piece. In the course's X, is a picture a row or a column?",
  },
  "puts everything into one column": {
    answer: (images) => np.reshape(images, [-1, 1]),
    caughtBy: "two-pictures",
    hint: "All pictures share one column now. How could the network tell where the second begins?",
  },
  "separates the colours, all the reds first": {
    answer: (images) => columnsAfter(images, [0, 3, 1, 2]),
    caughtBy: "two-pictures",
    hint: "The three numbers of a pixel were neighbours. Are they still neighbours in your column?",
  },
  "walks down the columns of a picture first": {
    answer: (images) => columnsAfter(images, [0, 2, 1, 3]),
    caughtBy: "columns-in-order",
    hint: "This is right for pictures of one row. In a larger picture, which pixel follows the top left one?",
  },
  "transposes the pictures themselves, then reshapes": {
    answer: (images) => np.reshape(images.T, [-1, images.shape[0]]),
    caughtBy: "two-pictures",
    hint: "The transpose of an array of rank 4 reverses all four axes. How many do you want to move?",
  },
}));
