/**
 * np: NumPy's names and rules for the exercises, on float64 arrays of 0 to 4 axes. The scope is
 * frozen to what the exercises use; docs/np-and-numpy.md says what differs from NumPy.
 */
export { add, divide, maximum, minimum, multiply, power, subtract } from "./arithmetic";
export { array } from "./array";
export { allclose, assert_shape } from "./checks";
export { equal, greater, greater_equal, less, less_equal } from "./comparison";
export { concatenate } from "./concatenate";
export { arange, eye, fromData, full, ones, zeros } from "./create";
export { dot } from "./dot";
export * as linalg from "./linalg";
export { NDArray } from "./ndarray";
export { outer } from "./outer";
export * as random from "./random";
export { argmax, max, mean, min, sum } from "./reductions";
export { reshape, squeeze } from "./reshape";
export { slice } from "./slice";
export { transpose } from "./transpose";
export { abs, exp, log, negative, round, sqrt, square, tanh } from "./unary";
export { where } from "./where";
