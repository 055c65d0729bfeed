import * as np from "#np";
import { alternatives } from "../../../course/checks";

const padTo = (rank: number, shape: number[]): number[] => [
  ...Array<number>(rank - shape.length).fill(1),
  ...shape,
];

export default alternatives(() => ({
  "np itself, on arrays of zeros": (a: number[], b: number[]) => [
    ...np.add(np.zeros(a), np.zeros(b)).shape,
  ],
  "both padded with ones, then the larger of the two": (a: number[], b: number[]) => {
    const rank = Math.max(a.length, b.length);
    const right = padTo(rank, b);
    return padTo(rank, a).map((m, i) => {
      const n = right[i];
      if (m === n || m === 1 || n === 1) return Math.max(m, n);
      throw new Error(`${m} against ${n}`);
    });
  },
  "reversed copies, compared from the left": (a: number[], b: number[]) => {
    const [long, short] = a.length >= b.length ? [a, b] : [b, a];
    const result = [...long].toReversed();
    [...short].toReversed().forEach((n, i) => {
      if (result[i] === 1) result[i] = n;
      else if (n !== 1 && n !== result[i]) throw new RangeError("no fit");
    });
    return result.toReversed();
  },
  "by recursion, the last dimension first": (a: number[], b: number[]) => {
    const go = (left: number[], right: number[]): number[] => {
      if (left.length === 0) return right;
      if (right.length === 0) return left;
      const [m, n] = [left[left.length - 1], right[right.length - 1]];
      if (m !== 1 && n !== 1 && m !== n) throw new Error("no fit");
      return [...go(left.slice(0, -1), right.slice(0, -1)), m === 1 ? n : m];
    };
    return go(a, b);
  },
}));
