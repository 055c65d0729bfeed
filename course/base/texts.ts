/** Above the stack of an error that nobody expected. */
export const bugOfOurs =
  "This is a bug of the course, not yours. Please report it with the text below.";

/** A change to the course that somebody has begun and not ended. */
export const unfinishedCourse = (file: string, name: string) =>
  `${file} imports ${name}, which is not there: a change to the course is not finished. Mend the import, or put the file back.`;
