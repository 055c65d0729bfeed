import { countOf, type DataSet, largerClass, type Split } from "../../training/data-set";
import { accuracyOf, percentText } from "../percent";
import type { Trained } from "../../training/job";
import { labelText } from "../verdict";
import { costSection } from "./cost-section";
import { inHtml } from "../../base/foreign/in-html";
import { mistakesSection } from "./mistakes-section";
import { type JudgedPicture, ownSection } from "./own-section";
import { ratesSection } from "./rates-section";
import { STYLE } from "./style";
import { weightsSection } from "./weights-section";

/** What the page shows. */
export interface Shown {
  data: DataSet;
  /** Whether the reference solutions were trained, not the learner's code. */
  solution: boolean;
  trained: Trained;
  own?: JudgedPicture;
}

/** The policy lets a browser load and run nothing, even if a text below were not escaped. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The whole of reports/cats.html: one file, no script, nothing from the network. */
export function catsPage({ data, solution, trained, own }: Shown): string {
  const [, height, width] = data.train.images.shape;
  const sections = [
    ...(own ? [ownSection(own, height, width)] : []),
    costSection(trained.run),
    ratesSection(trained.comparison, data),
    weightsSection(trained.run, height, width),
    mistakesSection(trained.run, data),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Cat or not: what the model learned</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Cat or not: what the model learned</h1>
<p>${solution ? "The reference solutions" : "Your own code"}, trained on ${inHtml(data.title)}:
${countOf(data.train)} pictures to learn from, ${countOf(data.test)} others to be tested on.</p>
<dl>
${score("Training pictures", trained.run.trainPredictions, data.train)}
${score("Test pictures", trained.run.testPredictions, data.test)}
</dl>
${sections.join("\n")}
</main>
<footer>${inHtml(data.source)}</footer>
</body>
</html>
`;
}

function score(name: string, predictions: Float64Array, split: Split): string {
  const { label, percent } = largerClass(split);
  return (
    `<div><dt>${name}</dt><dd><b>${percentText(accuracyOf(predictions, split))}</b> judged rightly; ` +
    `always saying “${labelText(label)}” would score ${percentText(percent)}</dd></div>`
  );
}
