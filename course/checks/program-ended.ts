/** The name of the error that stands for a call of process.exit. */
export const PROGRAM_ENDED = "ProgramEnded";
