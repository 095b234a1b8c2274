"""Survival functions and partial moments of the severity laws at 30 digits (mpmath). Writes laws.csv: python3 laws.py"""
import csv
import pathlib

from mpmath import erfc, exp, findroot, gamma, gammainc, log, mp, mpf, sqrt

mp.dps = 30


def lognormal(mean, cv, x):
    v = log(1 + cv**2)
    z = log(x / mean) / sqrt(v) + sqrt(v) / 2
    return [(mean**k * exp(v * k * (k - 1) / 2)) * erfc((z - k * sqrt(v)) / sqrt(2)) / 2 for k in range(3)]


def gamma_law(mean, cv, x):
    a, b = 1 / cv**2, mean * cv**2
    return [b**k * gammainc(a + k, x / b) / gamma(a) for k in range(3)]


def weibull(mean, cv, x):
    guess = cv ** mpf(-1.086) if cv < 1.5 else cv ** mpf(-0.75)
    k = findroot(lambda s: log(gamma(1 + 2 / s)) - 2 * log(gamma(1 + 1 / s)) - log(1 + cv**2), guess)
    b = mean / gamma(1 + 1 / k)
    return [b**n * gammainc(1 + n / k, (x / b) ** k) for n in range(3)]


with open(pathlib.Path(__file__).parent / "laws.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["law", "mean", "cv", "x", "survival", "upperPartialMean", "upperPartialSquare"])
    for number, law in enumerate((lognormal, gamma_law, weibull)):
        for cv in ("0.1", "0.7", "1", "2.5", "6"):
            for x in ("0.01", "0.3", "1.9", "2.2", "7", "40"):
                values = law(mpf("2"), mpf(cv), mpf(x))
                writer.writerow([number, 2, cv, x, *(mp.nstr(v, 18) for v in values)])
