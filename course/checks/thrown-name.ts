/** The name of the error that stands for a call of process.exit. */
export const PROGRAM_ENDED = "ProgramEnded";

/** Stands for the name of whatever was thrown and is not an Error, such as a text. */
export const NOT_AN_ERROR = "an error";
