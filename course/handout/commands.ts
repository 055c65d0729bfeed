/** A learner has none of the instructors' commands. */
export const instructorCommands: string[] = [];
