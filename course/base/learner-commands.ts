/**
 * The commands that learners have, by their scripts in package.json. Each is a file of
 * course/commands/. Instructors' own stand in course/home/commands.ts, which no handout has.
 */
export const LEARNER_COMMANDS = [
  "test",
  "watch",
  "hint",
  "reset",
  "solution",
  "doctor",
  "cats",
  "vectorization",
];
