#!/usr/bin/env python3
"""Makes cases for #np with real NumPy: what goes in, and what NumPy answers.

    python3 tests/np/make-cases.py SEED > FILE

tests/np/cases.json holds the cases of one seed; `npm run audit` makes fresh ones. Needs NumPy 1.24
or later (Debian: apt-get install python3-numpy, then /usr/bin/python3).

A case is {op, args, options?, want}. `want` is one of {array}, {number}, {boolean}, {text}, {error}.
Sums carry `scale`, the same sum over absolute values: it says how much rounding may differ.
JSON knows no NaN, Infinity and -0: they are written as "nan", "inf", "-inf", "-0".
"""
import json
import math
import sys
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")
np.set_printoptions(legacy=False)

SEED = int(sys.argv[1]) if len(sys.argv) == 2 else sys.exit(__doc__)
rng = np.random.default_rng(SEED)
cases = []

# --- encoding ---------------------------------------------------------------------------------


def num(x):
    x = float(x)
    if math.isnan(x):
        return "nan"
    if math.isinf(x):
        return "inf" if x > 0 else "-inf"
    if x == 0 and math.copysign(1, x) < 0:
        return "-0"
    return int(x) if x == int(x) and abs(x) < 1e15 else x


def arr(a):
    a = np.asarray(a, dtype=np.float64)
    return {"shape": list(a.shape), "data": [num(x) for x in a.ravel()]}


class Arg:
    """An argument: how it is written in JSON, and what NumPy gets."""

    def __init__(self, code, value):
        self.code, self.value = code, value


# --- drawing ----------------------------------------------------------------------------------


def integer(low, high):
    return int(rng.integers(low, high + 1))


def chance(p):
    return rng.random() < p


def pick(items):
    return items[integer(0, len(items) - 1)]


def shape(low=0, high=4, largest=4):
    rank = integer(low, high)
    return tuple(
        0 if chance(0.02) else 1 if chance(0.2) else integer(1, largest) for _ in range(rank)
    )


def values(n, kind=None):
    kind = kind or pick(["integers", "decimals", "decimals", "full", "wide", "special"])
    if kind == "integers":
        return rng.integers(-5, 6, n).astype(float)
    if kind == "decimals":
        return np.round(rng.normal(0, 2, n), integer(1, 4))
    if kind == "full":
        return rng.normal(0, 1, n)
    if kind == "wide":
        return np.round(rng.normal(0, 1, n), 3) * 10.0 ** rng.integers(-6, 9, n)
    mix = rng.choice([np.nan, np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0], n)
    return np.where(rng.random(n) < 0.4, mix, np.round(rng.normal(0, 2, n), 2))


def ranges_for(dims):
    """Ranges as np.slice takes them, and as NumPy's brackets do."""
    code, index = [], []
    for n in dims[: integer(0, len(dims))]:
        kind = pick(["index", "all", "both", "start"] if n > 0 else ["all", "both", "start"])
        if kind == "index":
            code.append(integer(-n, n - 1))
            index.append(code[-1])
        elif kind == "all":
            code.append(":")
            index.append(slice(None))
        elif kind == "both":
            code.append([integer(-n - 1, n + 1), integer(-n - 1, n + 1)])
            index.append(slice(*code[-1]))
        else:
            code.append([integer(-n - 1, n + 1)])
            index.append(slice(code[-1][0], None))
    return code, tuple(index)


def array_of(dims, kind=None):
    """An array of this shape: given as it is, as the transpose of another, or as a slice of one."""
    how = pick(["plain", "plain", "T", "slice"])
    n = math.prod(dims)
    if how == "T" and len(dims) > 1:
        base = values(n, kind).reshape(dims[::-1])
        return Arg({**arr(base), "then": "T"}, base.T)
    if how == "slice" and len(dims) > 0:
        base = values(math.prod(d + 1 for d in dims), kind).reshape([d + 1 for d in dims])
        start = integer(0, 1)
        ranges = [[start, d + start] for d in dims]
        return Arg(
            {**arr(base), "then": ranges}, base[tuple(slice(start, d + start) for d in dims)]
        )
    base = values(n, kind).reshape(dims)
    return Arg(arr(base), base)


def plain(dims, kind=None):
    base = values(math.prod(dims), kind).reshape(dims)
    return Arg(arr(base), base)


def number(kind=None):
    x = float(values(1, kind)[0])
    return Arg(num(x), x)


def raw(x):
    return Arg(x, x)


def broadcastable(count):
    """Shapes that broadcast together, as a rule; one in ten does not."""
    full = shape(0, 4)
    result = []
    for _ in range(count):
        dims = [1 if chance(0.25) else n for n in full]
        dims = dims[integer(0, len(dims)) if chance(0.3) else 0 :]
        if dims and chance(0.1):
            dims[integer(0, len(dims) - 1)] = integer(2, 5)
        result.append(tuple(dims))
    return result


def operand(dims):
    kind = "special" if chance(0.3) else None
    return number(kind) if dims == () and chance(0.7) else array_of(dims, kind)


# --- asking NumPy -----------------------------------------------------------------------------

# Errors whose words are our own, since NumPy's speak of Python.
OWN_WORDS = {"item"}


def case(op, args, answer, options=None, kind="array", scale=None):
    entry = {"op": op, "args": [a.code for a in args]}
    if options is not None:
        entry["options"] = options
    try:
        result = answer(*[a.value for a in args], **(options or {}))
    except Exception as error:  # whatever NumPy throws is the expected answer
        words = "" if op in OWN_WORDS else str(error).strip().replace("newaxis", "-1")
        # NumPy leaves a leading -1 out of the shape that it names.
        if op == "reshape" and -1 in args[1].code:
            words = words.split(" into shape")[0]
        entry["want"] = {"error": words}
        cases.append(entry)
        return
    if kind == "array":
        if np.ndim(result) > 4:
            entry["want"] = {"error": "at most 4 dimensions"}
        else:
            entry["want"] = {"array": arr(result)}
    elif kind == "number":
        entry["want"] = {"number": num(result)}
    elif kind == "boolean":
        entry["want"] = {"boolean": bool(result)}
    else:
        entry["want"] = {"text": result}
    if scale is not None and "error" not in entry["want"]:
        entry["scale"] = arr(scale(*[np.abs(a.value) for a in args], **(options or {})))
    cases.append(entry)


def elementwise():
    names = "add subtract multiply divide maximum minimum".split()
    names += "greater greater_equal less less_equal equal".split()
    for name in names:
        for _ in range(22):
            a, b = broadcastable(2)
            case(name, [operand(a), operand(b)], getattr(np, name))
    for _ in range(40):
        a, b = broadcastable(2)
        base = array_of(a, pick(["integers", "decimals", "special", "special"]))
        exponent = array_of(b, pick(["integers", "special"])) if chance(0.7) else number("integers")
        case("power", [base, exponent], np.power)
    for name in "exp log sqrt abs tanh negative square".split():
        for _ in range(18):
            case(name, [operand(shape(0, 4))], getattr(np, name))
    for _ in range(40):
        dims = shape(0, 3)
        halves = np.round(values(math.prod(dims), "wide") * 4) / 8
        x = Arg(arr(halves.reshape(dims)), halves.reshape(dims))
        x = x if chance(0.5) else array_of(dims)
        args = [x] if chance(0.4) else [x, raw(integer(-3, 5))]
        case("round", args, np.round)
    for _ in range(40):
        c, a, b = broadcastable(3)
        case("where", [array_of(c, "special"), operand(a), operand(b)], np.where)


def axis_options(rank):
    """Options for a reduction; one axis in ten does not exist."""
    options = {}
    if chance(0.85) and rank > 0:
        wild = chance(0.1)
        options["axis"] = pick([rank, -rank - 1]) if wild else integer(-rank, rank - 1)
    if chance(0.5) or not options:
        options["keepdims"] = chance(0.7)
    return options


def reductions():
    numeric = {"sum": np.sum, "mean": np.mean, "linalg.norm": np.linalg.norm}
    exact = {"max": np.max, "min": np.min, "argmax": np.argmax}
    for name, answer in {**numeric, **exact}.items():
        scale = answer if name in numeric else None
        for i in range(40):
            # NaN decides extremes, but drowns sums.
            kinds = ["integers", "decimals", "full", "wide"] + ["special"] * (1 if scale else 4)
            x = array_of(shape(0, 4), pick(kinds))
            if i % 3 == 0:
                case(name, [x], answer, kind="number", scale=scale)
            else:
                case(name, [x], answer, axis_options(np.ndim(x.value)), scale=scale)


def products():
    for _ in range(120):
        k = 0 if chance(0.03) else integer(1, 12)
        m, n = integer(1, 5), integer(1, 5)
        left, right = pick(
            [((m, k), (k, n))] * 4
            + [((1, k), (k, n)), ((m, k), (k, 1)), ((k,), (k,)), ((m, k), (k,)), ((k,), (k, n))]
            + [((), (k, n)), ((m, k), ()), ((2, m, k), (k, n)), ((m, k), (2, k, n))]
            + [((2, m, k), (2, k, n)), ((m, k), (n, k)), ((k,), (m,)), ((2, 2, k), (2, 2, k, n))]
        )
        kinds = ["integers", "decimals", "full", "special"]
        # BLAS says 0 for a single 0 times NaN; #np says NaN, as np.multiply does.
        kinds = kinds[:3] if 1 in (math.prod(left), math.prod(right)) else kinds
        a, b = array_of(left, pick(kinds)), array_of(right, pick(kinds))
        case("dot", [a, b], np.dot, scale=np.dot)
    for _ in range(25):
        case("outer", [operand(shape(0, 2)), operand(shape(0, 2))], np.outer)


def shapes():
    for _ in range(20):
        case("T", [array_of(shape(0, 4))], lambda a: a.T)
    for _ in range(35):
        x = array_of(shape(0, 4))
        rank = np.ndim(x.value)
        axes = [int(i) - (rank if chance(0.3) else 0) for i in rng.permutation(rank)]
        if chance(0.15):
            axes = axes[1:] if chance(0.5) else [0] * rank
        case("transpose", [x] if chance(0.3) else [x, raw(axes)], np.transpose)
    for _ in range(45):
        dims = shape(0, 4)
        size = math.prod(dims)
        into, rest = [], size
        while rest > 1 and len(into) < 3:
            into.append(pick([d for d in range(1, rest + 1) if rest % d == 0]))
            rest //= into[-1]
        into.append(rest)
        rng.shuffle(into)
        if chance(0.4):
            into[integer(0, len(into) - 1)] = -1
        if chance(0.15):
            into[integer(0, len(into) - 1)] = pick([-1, 7])
        case("reshape", [array_of(dims), raw([int(n) for n in into])], np.reshape)
    for _ in range(25):
        x = array_of(shape(0, 4, 2))
        rank = np.ndim(x.value)
        options = {"axis": integer(-rank, rank - 1)} if rank > 0 and chance(0.5) else None
        case("squeeze", [x], np.squeeze, options)
    for _ in range(40):
        dims = shape(1, 4)
        axis = integer(-len(dims), len(dims) - 1)
        parts = []
        for _ in range(integer(1, 3)):
            own = list(dims)
            own[axis] = integer(0, 3)
            if chance(0.07):
                own[integer(0, len(own) - 1)] += 1
            if chance(0.04):
                own = own[1:]
            parts.append(array_of(tuple(own)))
        args = [Arg({"list": [p.code for p in parts]}, [p.value for p in parts])]
        options = {"axis": axis} if chance(0.7) else None
        case("concatenate", args, np.concatenate, options)
    for _ in range(60):
        x = array_of(shape(0, 4))
        code, index = ranges_for(x.value.shape)
        if chance(0.08):
            code, index = [9], (9,)
        case("slice", [x, *map(raw, code)], lambda a, *_, index=index: a[index])
    for _ in range(30):
        x = array_of(shape(0, 4))
        index = [integer(-n - (0 if chance(0.9) else 1), n - 1) if n else 0 for n in x.value.shape]
        if chance(0.1):
            index.append(0)
        case("get", [x, *map(raw, index)], lambda a, *i: a[i], kind="number")
    for _ in range(12):
        case("item", [array_of(shape(0, 2, 1))], lambda a: a.item(), kind="number")


def creation():
    for _ in range(8):
        case("zeros", [raw(list(shape()))], np.zeros)
        case("ones", [raw(integer(0, 4))], np.ones)
        case("full", [raw(list(shape())), number()], np.full)
        case("eye", [raw(integer(0, 5))], np.eye)
        case("arange", [raw(integer(-2, 9))], np.arange)
    for _ in range(25):
        start, stop = (float(x) + 0.0 for x in np.round(rng.normal(0, 5, 2), 2))
        step = pick([0.1, -0.1, 0.25, 1.0, -1.5, 0.3])
        case("arange", [raw(start), raw(stop), raw(step)], np.arange)
    for _ in range(30):
        x = plain(shape(0, 4))
        # Through lists, since brackets alone cannot tell the shape (0,3) from (0,).
        lists = x.value.tolist()
        case("array", [Arg({"nested": named(lists)}, lists)], np.array)
    for bad in ([[1, 2], [3]], [1, [2]], [[[1]], [[2, 3]]]):
        cases.append({"op": "array", "args": [{"nested": bad}], "want": {"error": "ragged"}})


def named(x):
    return [named(i) for i in x] if isinstance(x, list) else num(x)


def closeness():
    for _ in range(40):
        a, b = broadcastable(2)
        x = array_of(a)
        if chance(0.5):
            y = x.value * (1 + pick([0, 1e-6, 9e-6, 2e-5])) + pick([0, 5e-9])
            y = Arg(arr(y), np.asarray(y))
        else:
            y = array_of(b)
        options = pick([None, None, {"rtol": 1e-3}, {"atol": 0.5}, {"equal_nan": True}])
        case("allclose", [x, y], np.allclose, options, kind="boolean")


def printing():
    def show(x):
        case("str", [x], str, kind="text")
        # Of an empty array NumPy prints the type, which #np does not have.
        if x.value.size > 0:
            case("repr", [x], repr, kind="text")

    for _ in range(45):
        show(array_of(shape(0, 4)))
    for _ in range(15):
        # Halves of the last printed digit, long rows, numbers of one size and of all sizes.
        n = integer(1, 30)
        ties = rng.integers(-5000, 5000, n) / 512.0
        spread = np.round(rng.normal(0, 1, n), 3) * 10.0 ** rng.integers(-20, 20, n)
        large = np.round(rng.normal(0, 1, n) * 1e9) * 5.0
        whole = rng.integers(-(10**9), 10**9, n) / pick([1, 10, 1e3, 1e9])
        huge = rng.normal(0, 1, n) * 10.0 ** pick([300, -300, 100, -100, 99])
        for x in (ties, spread, large, whole, huge):
            if chance(0.3):
                x = np.where(rng.random(n) < 0.2, pick([np.nan, np.inf, -np.inf]), x)
            show(Arg(arr(x), x))
    for _ in range(15):
        # Where NumPy changes to exponents, and where lines are just full.
        limits = [1e-4, 9.9e-5, 1.1e-4, 5e-5, 1e8, 99999999.0, 0.1, 100.0, 100.1, 0.0, -1e-4]
        x = rng.choice(limits, integer(1, 3))
        show(Arg(arr(x), x))
        dims = (1,) * integer(0, 3) + (integer(15, 40),)
        x = rng.integers(0, 10 ** integer(1, 7), dims).astype(float)
        show(Arg(arr(x), x))
    for _ in range(20):
        # Above 1000 elements NumPy shows the edges only; a rule instead of the data keeps this file small.
        dims = pick([(1001,), (40, 30), (7, 200), (200, 7), (11, 12, 13), (1001, 1), (5, 6, 7, 8)])
        scale, offset = pick([1.0, 0.001, 1234.5, -0.37]), pick([0.0, 0.5, -3.25])
        x = np.arange(math.prod(dims)) * scale + offset
        show(Arg({"shape": list(dims), "rule": [scale, offset]}, x.reshape(dims)))


def streams():
    for _ in range(12):
        seed = pick([0, 1, 2, 42, 4294967295, integer(0, 2**32 - 1)])
        np.random.seed(seed)
        calls, want = [], []
        for _ in range(integer(2, 5)):
            name, dims = pick(["rand", "randn"]), list(shape(0, 2, 5))
            calls.append([name, dims])
            want.append(arr(getattr(np.random, name)(*dims)))
        cases.append({"op": "stream", "args": [seed, calls], "want": {"list": want}})


for make in (elementwise, reductions, products, shapes, creation, closeness, printing, streams):
    make()

print('{"seed": %d, "numpy": "%s", "cases": [' % (SEED, np.__version__))
print(",\n".join(json.dumps(c, separators=(",", ":")) for c in cases))
print("]}")
