"""Distribution function and expected overrun of a compound year by brute force, for test/numerics.

An independent way: masses that keep the mean (second differences of the limited expected value), complex FFT
by numpy, steps h, h/2 and h/4 with Romberg extrapolation, grids of up to two million points with every kink
(multiples of fee plus minimum, and the amount itself) on a node. `error` is the difference of the last two
extrapolations. Writes annualSpend.csv beside this file: python3 annualSpend.py [seed] [cases] [file]
"""
import csv
import pathlib
import random
import sys

import numpy as np
from scipy.special import ndtr

TILT = 24.0


def partial(x, mean, cv):
    """P(H <= x), E[H; H <= x], P(H > x), E[H; H > x] of the lognormal law."""
    sigma = np.sqrt(np.log1p(cv * cv))
    with np.errstate(divide="ignore"):
        z = np.log(x / mean) / sigma + sigma / 2
    return ndtr(z), mean * ndtr(z - sigma), ndtr(-z), mean * ndtr(sigma - z)


def masses(size, h, weight, fixed, slope, floor, mean, cv):
    """Hat masses of fixed + slope max(floor, H) on 0, h, …; fixed + slope floor is a multiple of h."""
    p = np.zeros(size)
    start = fixed + slope * floor
    first = int(round(start / h))
    if first >= size:
        return p
    x = np.maximum(np.arange(first, size) * h - fixed, 0) / slope
    low, lowm, up, upm = partial(x, mean, cv)
    p[first] += low[0] * (floor > 0)
    below = x[1:] < mean
    w = np.where(below, np.diff(low), -np.diff(up))
    m = np.where(below, np.diff(lowm), -np.diff(upm))
    right = (slope * m - slope * x[:-1] * w) / h
    p[first:-1] += w - right
    p[first + 1 :] += right
    return p * weight


def solve(case, x, size, cells):
    """F(x) with half of the mass at x, and E[(x - S)+]; x is node `cells` of a period of at least four times as many."""
    h = x / cells
    used = cells + 2
    p = np.zeros(size)
    for weight, factor in ((1 - case["share"], 1.0), (case["share"], case["multiplier"])):
        if weight > 0:
            p[:used] += masses(
                used, h, weight, case["fee"], case["rate"] * factor, case["minimum"], case["hours"], case["cv"]
            )
    damping = np.exp(-TILT / size * np.arange(size))
    phi = np.fft.rfft(p * damping)
    m, level = case["incidents"], case["yearCv"]
    u = m * (phi - 1)
    psi = np.exp(u if level == 0 else -np.log(1 - u * level**2) / level**2)
    s = np.fft.irfft(psi, size)[: cells + 1] / damping[: cells + 1]
    return s[:cells].sum() + s[cells] / 2, h * np.dot(s[:cells], np.arange(cells, 0, -1))


def romberg(case, x, cells):
    rows = [np.array(solve(case, x, 1 << int(np.ceil(np.log2(4.1 * c))), c)) for c in (cells, 2 * cells, 4 * cells)]
    first = (4 * rows[1] - rows[0]) / 3
    second = (4 * rows[2] - rows[1]) / 3
    best = (16 * second - first) / 15
    return best, np.abs(best - second)


def rough_quantile(case, p):
    """Bisection on a coarse grid."""
    mean = case["incidents"] * (case["fee"] + case["rate"] * max(case["hours"], case["minimum"]) * 1.1)
    low, high = 0.0, mean * 1000
    for _ in range(30):
        middle = (low * high) ** 0.5 if low > 0 else high / 4
        if solve(case, middle, 1 << 13, 3000)[0] < p:
            low = middle
        else:
            high = middle
        if low == 0 and high < mean * 1e-9:
            return 0.0
    return high


def aligned(case, x, most):
    """The number of cells up to an amount near x that has all kinks on nodes."""
    unit = case["fee"] + case["rate"] * case["minimum"]
    if unit == 0:
        return x, most
    quarters = 4 * round(x / unit - 0.25) + 1
    return quarters * unit / 4, quarters * max(2, most // quarters)


def main(seed, count, file):
    random.seed(seed)
    rows = []
    while len(rows) < count:
        case = {
            "incidents": float(f"{10 ** random.uniform(-1, 4):.4g}"),
            "hours": float(f"{10 ** random.uniform(-1, 1):.3g}"),
            "rate": float(random.choice([80, 125, 150, 210])),
            "cv": random.choice([0.1, 0.5, 0.9, 1.2, 1.2, 2, 4, 10]),
            "yearCv": random.choice([0, 0, 0.1, 0.25, 0.25, 0.6, 1, 2]),
            "fee": 0.0,
            "minimum": 0.0,
            "share": random.choice([0, 0.2, 0.5]),
            "multiplier": random.choice([1.5, 2]),
        }
        kind = random.choice(["plain", "plain", "fee", "minimum"])
        if kind == "fee":
            case["fee"] = round(case["rate"] * case["hours"] * random.choice([0.1, 0.5, 3]), 2)
        if kind == "minimum":
            case["minimum"] = case["hours"] * random.choice([0.3, 1, 2])
        p = random.choice([0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999])
        x = rough_quantile(case, p)
        if x == 0 or (kind != "plain" and x > 3000 * (case["fee"] + case["rate"] * case["minimum"])):
            continue
        x, cells = aligned(case, x, 120000)
        (below, shortfall), error = romberg(case, x, cells)
        if not 0.03 < below < 0.9999:
            continue
        rows.append([*(repr(v) for v in case.values()), repr(x), repr(float(below)), repr(float(shortfall)), *(f"{e:.1e}" for e in error)])
        print(len(rows), kind, p, x, below, error, flush=True)
    with open(file, "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([*case, "amount", "below", "shortfall", "belowError", "shortfallError"])
        writer.writerows(rows)


if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    seed, count = (int(v) for v in (sys.argv[1:3] or ["7", "80"]))
    main(seed, count, sys.argv[3] if len(sys.argv) > 3 else here / "annualSpend.csv")
