/** The course's name, as screens and gradebooks show it. */
export const COURSE_TITLE = "Neural Networks from Scratch";

/** Above the stack of an error that nobody expected. */
export const bugOfOurs =
  "This is a bug in the course, not in your code. Please report it with the text below.";

/** Somebody has started a change to the course and not finished it. */
export const unfinishedCourse = (file: string, name: string) =>
  `${file} imports ${name}, which is not there: a change to the course is not finished. Fix the import, or restore the file.`;
