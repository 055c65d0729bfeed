import { writeInside } from "../base/write-inside.js";
import type { CatsOptions } from "./options";
import { loadData } from "./load-data";
import { readPicture } from "./own-picture";
import { catsPage } from "./report/cats-page";
import { probabilityOfCat } from "../training/probability";
import { stageProgressOn } from "./terminal/stage-progress";
import { headline, ownPictureText, summary } from "./terminal/summary";
import { jobFor } from "../training/job-for";
import type { Job, Trained } from "../training/job";
import { printedText } from "../training/printed-text";
import { trainInChild } from "../training/train-in-child";

/** From the repository's folder. */
const PAGE = "reports/cats.html";

/**
 * The whole of `npm run cats`.
 *
 * @param root the repository's folder; the page goes to reports/cats.html there
 * @throws Refusal, DatasetError with sentences for the person who asked
 */
export async function runCats(options: CatsOptions, root: string): Promise<void> {
  const lesson = loadData(root, options.data);
  const { data } = lesson;
  const [, height, width] = data.train.images.shape;
  const picture = options.picture && (await readPicture(options.picture, height, width));

  console.log(`${headline(data, options.solution)}\n`);
  const steps = {
    iterations: options.iterations ?? lesson.iterations,
    rate: options.rate ?? lesson.rate,
  };
  const trained = await train(jobFor(root, data, options.solution, steps));
  console.log(summary(trained.run, data) + printedText(trained.printed));

  const own = picture
    ? { ...picture, probability: probabilityOfCat(trained.run, picture.pixels) }
    : undefined;
  if (own) console.log(`\n${ownPictureText(own.file, own.probability)}`);
  const page = catsPage({ data, solution: options.solution, trained, own });
  writeInside(root, PAGE, page);
  console.log(`\nThe curve, the weights and the mistakes as a page: ${PAGE}`);
}

async function train(job: Job): Promise<Trained> {
  const progress = stageProgressOn(process.stdout);
  try {
    return await trainInChild(job, { onStage: progress.stage });
  } finally {
    progress.stop();
  }
}
