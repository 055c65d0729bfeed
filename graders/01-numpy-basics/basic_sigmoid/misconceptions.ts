import { misconceptions } from "../../../course/checks";

export default misconceptions(() => ({
  "parentheses missing in the denominator": {
    answer: (x) => 1 / 1 + Math.exp(-x),
    caughtBy: "known-values",
    hint: "Division comes before addition. What exactly belongs below the fraction line?",
  },
  "e to the +x": {
    answer: (x) => 1 / (1 + Math.exp(x)),
    caughtBy: "known-values",
    hint: "Your curve falls where it should rise. Which sign does the exponent have?",
  },
  "1 − e⁻ˣ in the denominator": {
    answer: (x) => 1 / (1 - Math.exp(-x)),
    caughtBy: "known-values",
    hint: "At 0 you divide by 0. How does the formula combine 1 and the power of e?",
  },
  "the fraction multiplied through by eˣ, which overflows": {
    answer: (x) => Math.exp(x) / (1 + Math.exp(x)),
    caughtBy: "far-out",
    hint: "For large x both parts of your fraction are Infinity. Which form has only one part that grows?",
  },
  "^ used as a power": {
    answer: (x) => 1 / ((1 + Math.E) ^ -x),
    caughtBy: "known-values",
    hint: "In TypeScript, ^ combines the bits of two whole numbers: Math.E ^ 0 is 2. What raises a number to a power?",
  },
  "^ used as a power, in parentheses": {
    answer: (x) => 1 / (1 + (Math.E ^ -x)),
    caughtBy: "known-values",
    hint: "In TypeScript, ^ combines the bits of two whole numbers: Math.E ^ 0 is 2. What raises a number to a power?",
  },
  "e typed in as 2.7": {
    answer: (x) => 1 / (1 + 2.7 ** -x),
    caughtBy: "known-values",
    hint: "Nearly right: the third digit is off. Which function of Math knows e exactly?",
  },
  "rounded to a few digits": {
    answer: (x) => Number((1 / (1 + Math.exp(-x))).toFixed(4)),
    caughtBy: "known-values",
    hint: "Nearly right, but something is lost at the end. Should this function round, or the code that prints the number?",
  },
  "tanh instead of the sigmoid": {
    answer: (x) => Math.tanh(x),
    caughtBy: "known-values",
    hint: "Your curve has the S shape but runs from −1 to 1. Which two numbers should it lie between?",
  },
}));
