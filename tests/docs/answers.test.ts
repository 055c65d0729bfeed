import { expect, test } from "@jest/globals";
import { answerLines, givenAway } from "../../course/dossier/answer-lines";
import { PAGES, ROOT } from "./pages";

const answers = answerLines(ROOT);

test("the answers are found", () => {
  const found = answers.map(({ expression }) => expression);
  expect(found).toEqual(expect.arrayContaining(["np.maximum(0,x)", "b-learning_rate*grads.db"]));
  expect(found.length).toBeGreaterThan(40);
});

test("an answer is seen however it is laid out", () => {
  expect(givenAway("try np.maximum( 0,\n x )", answers)).toHaveLength(1);
});

/** The page for instructors writes an exercise, answer and all; no learner gets it. */
const READ_BY_LEARNERS = PAGES.filter(({ file }) => file !== "docs/instructor.md");

test.each(READ_BY_LEARNERS)("$file gives no answer away", ({ text }) => {
  expect(givenAway(text, answers)).toEqual([]);
});
