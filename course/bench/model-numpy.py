"""model of the exercises in NumPy, on random data of the size of the cats: the other side of
course/bench/model.ts. Reads a number of iterations a line, trains that long from zero, and
answers with the seconds it took, by the clock and of the processor."""

import sys
import time

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    dZ = A - Y
    return np.dot(X, dZ.T) / m, np.sum(dZ) / m, cost


def model(X, Y, X_test, num_iterations, learning_rate):
    w, b, costs = np.zeros((X.shape[0], 1)), 0.0, []
    for i in range(num_iterations):
        dw, db, cost = propagate(w, b, X, Y)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
    return costs, sigmoid(np.dot(w.T, X_test) + b) > 0.5, sigmoid(np.dot(w.T, X) + b) > 0.5


rng = np.random.RandomState(1)
X = rng.rand(12288, 209)
X_test = rng.rand(12288, 50)
Y = (rng.rand(1, 209) > 0.5).astype(float)

print("ready", flush=True)
for line in sys.stdin:
    started, processor = time.perf_counter(), time.process_time()
    model(X, Y, X_test, int(line), 0.005)
    print(time.perf_counter() - started, time.process_time() - processor, flush=True)
