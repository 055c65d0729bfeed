/** The commands that learners do not have, by their scripts in package.json. */
export const instructorCommands: string[] = [
  "verify",
  "grade",
  "new",
  "remove",
  "release",
  "stubs",
  "literals",
  "tables",
  "bench",
  "audit",
];
