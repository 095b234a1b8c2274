"""Expected and squared billed hours by adding 1200 terms of the series at 40 digits (mpmath)
and the closed-form rest; and tails of the normal law.

Writes billedHours.csv and erfc.csv beside this file: python3 billedHours.py
"""
import csv
import pathlib
import random

from mpmath import diff, erfc, exp, floor, log, mp, mpf, sqrt

mp.dps = 40
HERE = pathlib.Path(__file__).parent


def tail(x, mean, cv):
    if x <= 0:
        return mpf(1)
    variance = log(1 + cv * cv)
    return erfc((log(x / mean) / sqrt(variance) + sqrt(variance) / 2) / sqrt(2)) / 2


def rest(mean, cv, increment, k, power):
    """Sum over j >= k of (power 0: tail; power 1: j tail) in closed form, k being far past every wiggle."""
    variance = log(1 + cv * cv)
    x = k * increment

    def above(order):
        return mean**order * exp(variance * order * (order - 1) / 2) * tail(
            x * exp(-variance * order), mean, cv
        )

    def term(j):
        return tail(j * increment, mean, cv) * j**power

    integral = (above(power + 1) - x ** (power + 1) * above(0)) / (power + 1) / increment ** (power + 1)
    corrections = term(k) / 2 - diff(term, k) / 12 + diff(term, k, 3) / 720 - diff(term, k, 5) / 30240
    return integral + corrections


def moments(mean, cv, minimum, increment):
    k = int(floor(minimum / increment))
    value, first, second = minimum, minimum, minimum**2
    last = k + 1200
    while k < last:
        p = tail(k * increment, mean, cv)
        up = (k + 1) * increment
        first += (up - value) * p
        second += (up**2 - value**2) * p
        value = up
        k += 1
        if p < mpf(10) ** -30:
            return first, second
    first += increment * rest(mean, cv, increment, k, 0)
    second += increment**2 * (2 * rest(mean, cv, increment, k, 1) + rest(mean, cv, increment, k, 0))
    return first, second


random.seed(20261)
rows = []
for i in range(60):
    cv = random.choice([0.001, 0.02, 0.1, 0.5, 1.2, 2, 4, 10]) * random.uniform(0.8, 1)
    mean = 10 ** random.uniform(-1.5, 1)
    steps = 10 ** random.uniform(-2, 2 if cv > 0.3 else 1.5)
    increment = mean / steps
    minimum = random.choice([0, increment, 2.5 * increment, mean, 3 * mean, increment / 3])
    first, second = moments(mpf(mean), mpf(cv), mpf(minimum), mpf(increment))
    rows.append([repr(mean), repr(cv), repr(minimum), repr(increment), mp.nstr(first, 20), mp.nstr(second, 20)])
with open(HERE / "billedHours.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["hours", "cv", "minimum", "increment", "billed", "squared"])
    writer.writerows(rows)

with open(HERE / "erfc.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["x", "erfc"])
    for i in range(-60, 270):
        x = i / 10 + random.uniform(0, 0.1)
        writer.writerow([repr(x), mp.nstr(erfc(mpf(x)), 20)])
