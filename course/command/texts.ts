/** Above the stack of an error that nobody expected. */
export const bugOfOurs =
  "This is a bug of the course, not yours. Please report it with the text below.";
