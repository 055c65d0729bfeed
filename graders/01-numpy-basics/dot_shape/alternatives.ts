import * as np from "#np";
import { alternatives } from "../../../course/checks";

export default alternatives(() => ({
  "np itself, on arrays of zeros": (a: number[], b: number[]) => [
    ...np.dot(np.zeros(a), np.zeros(b)).shape,
  ],
  "a case for each pair of ranks": (a: number[], b: number[]) => {
    if (a.length === 0) return b;
    if (b.length === 0) return a;
    const meets = b.length === 1 ? b[0] : b[b.length - 2];
    if (a[a.length - 1] !== meets) throw new Error("inner dimensions differ");
    const rows = a.slice(0, a.length - 1);
    if (b.length === 1) return rows;
    return rows.concat(b.slice(0, b.length - 2), b[b.length - 1]);
  },
  "pop and splice on copies": (a: number[], b: number[]) => {
    const [left, right] = [[...a], [...b]];
    if (left.length * right.length === 0) return left.concat(right);
    const inner = left.pop();
    const [other] = right.splice(right.length > 1 ? -2 : -1, 1);
    if (inner !== other) throw new RangeError(`${inner} is not ${other}`);
    return left.concat(right);
  },
  "all dimensions in one list, filtered by position": (a: number[], b: number[]) => {
    if (a.length === 0 || b.length === 0) return [...a, ...b];
    const mine = a.length - 1;
    const yours = a.length + Math.max(b.length - 2, 0);
    const all = [...a, ...b];
    if (all[mine] !== all[yours]) throw new Error("inner dimensions differ");
    return all.filter((_, place) => place !== mine && place !== yours);
  },
}));
