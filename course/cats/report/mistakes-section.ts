import { countOf, type DataSet, pictureOf, type Split } from "../../training/data-set";
import { wrongOnes } from "../percent";
import { probabilityOfCat } from "../../training/probability";
import type { TrainingRun } from "../../training/job";
import { labelText, probabilityText } from "../verdict";
import { figure } from "./figure";
import { inHtml } from "../../base/foreign/in-html";
import { pngUri } from "./png";

/** The pictures that the model gets wrong, the surest mistakes first. */
export function mistakesSection(run: TrainingRun, { train, test }: DataSet): string {
  return `<section><h2>Its mistakes</h2>
<p>Below each picture: what it is, and how probable a cat the model finds it. Above 50&nbsp;% it says
“a cat”. The surest mistakes come first.</p>
${mistakes("test pictures", run, run.testPredictions, test)}
${mistakes("training pictures", run, run.trainPredictions, train)}</section>`;
}

/** More would make a page that nobody reads, and a file that is slow to open. */
const MOST = 30;

function mistakes(what: string, run: TrainingRun, predictions: Float64Array, split: Split): string {
  const wrong = wrongOnes(predictions, split)
    .map((index) => ({ index, probability: probabilityOfCat(run, pictureOf(split, index)) }))
    .toSorted((a, b) => Math.abs(b.probability - 0.5) - Math.abs(a.probability - 0.5));
  const heading = `<h3>${wrong.length} of ${countOf(split)} ${what}</h3>`;
  const cut = wrong.length > MOST ? `\n<p>The first ${MOST} of them:</p>` : "";
  const shown = wrong.slice(0, MOST).map((one) => mistake(split, one));
  return `${heading}${cut}\n<div class="pictures">\n${shown.join("\n")}\n</div>`;
}

function mistake(
  split: Split,
  { index, probability }: { index: number; probability: number },
): string {
  const [, height, width] = split.images.shape;
  const uri = pngUri(pictureOf(split, index), height, width);
  const label = labelText(split.labels.data[index]);
  const cat = probabilityText(probability);
  const name = split.names?.[index] ?? `picture ${index}`;
  const caption = `<b>${label}</b><br>${cat} cat<br><small>${inHtml(name)}</small>`;
  return figure(
    uri,
    `${name}: ${label}; the model's probability of a cat is ${cat}`,
    caption,
    "picture",
  );
}
