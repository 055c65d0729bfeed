/** A piece of NumPy that #np does not have, and what stands in for it. */
export interface Replacement {
  /** As NumPy has it: `np.clip(x, low, high)`. */
  numpy: string;
  /** As it is written here. It runs as it stands, and docs/np-and-numpy.md lists it. */
  here: string;
}

/** Functions and constants of NumPy that people reach for, by their names. */
export const REPLACED: Readonly<Record<string, Replacement>> = byName("np.", [
  ["np.absolute(x)", "np.abs(x)"],
  ["np.amax(x)", "np.max(x)"],
  ["np.amin(x)", "np.min(x)"],
  ["np.append(a, b)", "np.concatenate([a, b])"],
  ["np.argmin(x)", "np.argmax(np.negative(x))"],
  ["np.around(x, 2)", "np.round(x, 2)"],
  ["np.asarray(x)", "np.array(x)"],
  ["np.bool_", "x"],
  ["np.clip(x, low, high)", "np.maximum(low, np.minimum(x, high))"],
  ["np.copy(x)", "np.array(x)"],
  ["np.e", "Math.E"],
  ["np.empty((2, 3))", "np.zeros([2, 3])"],
  ["np.expand_dims(x, 1)", "x.reshape(-1, 1)"],
  ["np.float32", "x"],
  ["np.float64", "x"],
  ["np.full_like(x, 5)", "np.full(x.shape, 5)"],
  ["np.hstack((a, b))", "np.concatenate([a, b], { axis: 1 })"],
  ["np.inf", "Infinity"],
  ["np.int32", "x"],
  ["np.int64", "x"],
  ["np.log10(x)", "np.divide(np.log(x), Math.LN10)"],
  ["np.log1p(x)", "np.log(np.add(1, x))"],
  ["np.log2(x)", "np.divide(np.log(x), Math.LN2)"],
  ["np.matmul(a, b)", "np.dot(a, b)"],
  ["np.nan", "NaN"],
  ["np.newaxis", "x.reshape(-1, 1)"],
  ["np.not_equal(a, b)", "np.subtract(1, np.equal(a, b))"],
  ["np.ones_like(x)", "np.ones(x.shape)"],
  ["np.pi", "Math.PI"],
  ["np.prod(x)", "x.data.reduce((product, n) => product * n, 1)"],
  ["np.ravel(x)", "x.reshape(-1)"],
  ["np.reciprocal(x)", "np.divide(1, x)"],
  ["np.stack((a, b))", "np.array([a, b])"],
  ["np.std(x)", "Math.sqrt(np.mean(np.square(np.subtract(x, np.mean(x)))))"],
  ["np.var(x)", "np.mean(np.square(np.subtract(x, np.mean(x))))"],
  ["np.vstack((a, b))", "np.concatenate([a, b])"],
  ["np.zeros_like(x)", "np.zeros(x.shape)"],
]);

/** What arrays of NumPy can do by themselves and those of #np cannot, by its name. */
export const REPLACED_METHODS: Readonly<Record<string, Replacement>> = byName("x.", [
  ["x.astype(float)", "x"],
  ["x.copy()", "np.array(x)"],
  ["x.flatten()", "x.reshape(-1)"],
  ["x.length", "x.size"],
  ["x.map(f)", "np.fromData(x.data.map(f), x.shape)"],
  ["x.prod()", "x.data.reduce((product, n) => product * n, 1)"],
  ["x.ravel()", "x.reshape(-1)"],
  ["x.std()", "Math.sqrt(np.mean(np.square(np.subtract(x, np.mean(x)))))"],
  ["x.tolist()", "x.toArray()"],
  ["x.var()", "np.mean(np.square(np.subtract(x, np.mean(x))))"],
]);

function byName(prefix: string, rows: [string, string][]): Record<string, Replacement> {
  const entries = rows.map(([numpy, here]) => {
    const name = numpy.slice(prefix.length).replace(/\(.*/, "");
    return [name, { numpy, here }] as const;
  });
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}
