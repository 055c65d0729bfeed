import { join, resolve } from "node:path";
import { load_cats, load_cats_manifest } from "../../datasets/cats/load";
import { find_catvnoncat, load_catvnoncat } from "../../datasets/catvnoncat/load";
import { type DataSet, splitsOf } from "../training/data-set";
import { Refusal } from "../base/refusal";
import * as texts from "../training/texts";

/** Pictures, and how long the course, or we, train on them. */
export interface Lesson {
  data: DataSet;
  iterations: number;
  rate: number;
}

/**
 * The pictures of this repository or, on request, the course's own.
 *
 * @param root the repository's folder
 * @param asked a folder with the course's files; "catvnoncat" stands for datasets/catvnoncat
 * @throws Refusal, DatasetError where files are missing or damaged
 */
export const loadData = (root: string, asked?: string): Lesson =>
  asked === undefined ? ourCats() : theCoursesCats(root, asked);

/** 1000 iterations take a few seconds, and the curve is nearly flat by then. */
function ourCats(): Lesson {
  const { train, test } = splitsOf(load_cats());
  const { pictures } = load_cats_manifest();
  const names = (split: "train" | "test") =>
    pictures
      .filter((picture) => picture.split === split)
      .map(({ emoji, vendor }) => `${emoji.replaceAll("-", " ")}, as ${vendor} draws it`);
  const data = {
    title: "the cats of this repository",
    source:
      "The pictures are emoji artwork under free licences, varied by a script. " +
      "datasets/cats/README.md credits everyone.",
    train: { ...train, names: names("train") },
    test: { ...test, names: names("test") },
  };
  return { data, iterations: 1000, rate: 0.005 };
}

/** 2000 iterations at 0.005, as in the course: its published costs come out. */
function theCoursesCats(root: string, asked: string): Lesson {
  const home = join(root, "datasets", "catvnoncat");
  const dir = asked === "catvnoncat" ? home : resolve(asked);
  // Looked for here first, because find falls back to its home, which nobody asked for.
  if (find_catvnoncat([dir]) !== dir) throw new Refusal(texts.noData(dir));
  const data = {
    title: "the course's own photographs",
    source:
      "The pictures are those of the course Neural Networks and Deep Learning, by deeplearning.ai.",
    ...splitsOf(load_catvnoncat(dir)),
  };
  return { data, iterations: 2000, rate: 0.005 };
}
