/** "1 iteration", "1000 iterations" */
export const stepsText = (iterations: number): string =>
  `${iterations} ${iterations === 1 ? "iteration" : "iterations"}`;
