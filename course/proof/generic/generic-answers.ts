import { argumentAnswers } from "./argument-answers";
import { containerAnswers } from "./container-answers";
import { defaultAnswers } from "./default-answers";
import { earlyExits } from "./early-exits";
import { inputAnswers } from "./input-answers";
import { resultAnswers } from "./result-answers";
import { throwAnswers } from "./throw-answers";
import type { GenericAnswers, Subject } from "./subject";

/**
 * Wrong answers that are derived from the reference alone, without knowing what the function is
 * for. Some of them are right for some functions, such as rounding where results are whole numbers.
 */
export const genericAnswers = (subject: Subject): GenericAnswers => ({
  ...resultAnswers(subject),
  ...containerAnswers(subject),
  ...argumentAnswers(subject),
  ...defaultAnswers(subject),
  ...earlyExits(subject),
  ...inputAnswers(subject),
  ...throwAnswers(subject),
});
