import type { TrainingRun } from "../../training/job";
import { figure } from "./figure";
import { pngUri } from "./png";
import { weightPixels } from "./weight-pixels";

/** What the model has learned, as a picture: one weight a number of a picture. */
export function weightsSection({ w, b }: TrainingRun, height: number, width: number): string {
  const uri = pngUri(weightPixels(w), height, width);
  const alt =
    `The weights w as a picture of ${height} × ${width} pixels. Mid-grey is a weight of 0, brighter is ` +
    "a weight that speaks for a cat, darker is one that speaks against it, in red, green and blue.";
  const caption = `w, ${width * height * 3} numbers; b = ${b.toFixed(6)}`;
  return `<section><h2>The weights, as a picture</h2>
<p>The model has one weight for the red, green and blue of every pixel, and sums them all up; that
is all it knows. Put back into the shape of a picture, the weights show what it looks for. Mid-grey
is 0. Where a colour is brighter, more of that colour in that place speaks for a cat; where it is
darker, against it. The weights run from ${Math.min(...w).toFixed(4)} to ${Math.max(...w).toFixed(4)}.</p>
${figure(uri, alt, caption, "weights")}</section>`;
}
