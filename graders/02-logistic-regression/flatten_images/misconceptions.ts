import * as np from "#np";
import { misconceptions } from "../../../course/checks";

const columnsAfter = (images: np.NDArray, axes: number[]): np.NDArray =>
  np.reshape(np.transpose(images, axes), [images.shape[0], -1]).T;

export default misconceptions(() => ({
  "reshapes at once to (h·w·3, m)": {
    answer: (images) => np.reshape(images, [-1, images.shape[0]]),
    caughtBy: "two-pictures",
    hint: "The shape is right, but what does one column hold? Follow the first three numbers of picture 0.",
  },
  "reshapes at once to (h·w·3, m), then transposes": {
    answer: (images) => np.reshape(images, [-1, images.shape[0]]).T,
    caughtBy: "two-pictures",
    hint: "Two steps, of which the first mixes the pictures. Which axis of the pictures may stay as it is, and in which of the two places?",
  },
  "one row for each pixel": {
    answer: (images) => np.reshape(images, [-1, 3]),
    caughtBy: "two-pictures",
    hint: "You have a table of pixels: three columns, and no pictures any more. What should a column hold?",
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
  "takes the colours apart, all red first": {
    answer: (images) => columnsAfter(images, [0, 3, 1, 2]),
    caughtBy: "two-pictures",
    hint: "The three numbers of a pixel were neighbours. Are they still, in your column?",
  },
  "walks down the columns of a picture first": {
    answer: (images) => columnsAfter(images, [0, 2, 1, 3]),
    caughtBy: "columns-in-order",
    hint: "Right for pictures of one row. In a larger one, which pixel follows the top left one?",
  },
  "transposes the pictures themselves, then reshapes": {
    answer: (images) => np.reshape(images.T, [-1, images.shape[0]]),
    caughtBy: "two-pictures",
    hint: "The transpose of an array of rank 4 turns round all four axes. How many do you want moved?",
  },
}));
