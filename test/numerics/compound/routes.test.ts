import { CELL_ACCURACY, TABLE_ACCURACY, type Accuracy } from "../../../src/numerics/compound/accuracy";
import { compoundProblem } from "../../../src/numerics/compound/compoundProblem";
import type { CompoundSpec } from "../../../src/numerics/compound/compoundSpec";
import { routesTo } from "../../../src/numerics/compound/routes";
import type { CostFunction } from "../../../src/numerics/compound/severity";
import { fixedLaw, type Law } from "../../../src/numerics/laws/law";
import { lognormalLaw } from "../../../src/numerics/laws/lognormalLaw";

const HOURS = lognormalLaw(2, 1.2);
const rounded = (fixed: number, price: number, step = 0.25, minimum = 0): CostFunction => ({
  fixed,
  perUnit: 0,
  perRoundedUnit: price,
  rounding: { minimum, step },
});

/** A year of events that cost either of some components, all alike in number. */
function year(expectedCount: number, ...components: readonly (readonly [Law, CostFunction])[]): CompoundSpec {
  const severity = components.map(([law, cost]) => ({ weight: 1 / components.length, law, cost }));
  return [{ frequency: { mixingCv: 0.25 }, streams: [{ expectedCount, severity }] }];
}

function routeOf(spec: CompoundSpec, accuracy: Accuracy, amount?: number): string {
  const problem = compoundProblem(spec);
  return routesTo(problem, accuracy).for(amount ?? problem.mean + problem.standardDeviation).name;
}

describe("the routes", () => {
  it.each<[string, CompoundSpec, string, string]>([
    ["quarter hours", year(20, [HOURS, rounded(0, 150)]), "lattice", "lattice"],
    ["quarter hours and a fee that fits", year(20, [HOURS, rounded(75, 150)]), "lattice", "lattice"],
    ["quarter hours and a fee in cents", year(40, [HOURS, rounded(95.37, 150)]), "byCount", "smooth"],
    [
      "a fee and a minimum off the steps",
      year(20, [HOURS, rounded(33.33, 150, 0.25, 0.73)]),
      "byCount",
      "smooth",
    ],
    ["hours that are not rounded", year(20, [HOURS, rounded(0, 150, 0)]), "smooth", "smooth"],
    [
      "two known amounts in odd cents",
      year(4000, [fixedLaw(1), rounded(84.57, 100)], [fixedLaw(1), rounded(31.31, 100)]),
      "twoPoint",
      "smooth",
    ],
    [
      "many incidents at two rates without a common step",
      year(400, [HOURS, rounded(0, 125)], [HOURS, rounded(0, 171.23)]),
      "smooth",
      "smooth",
    ],
    [
      "amounts of both signs",
      year(20, [HOURS, rounded(0, 150)], [HOURS, rounded(0, -150)]),
      "smooth",
      "smooth",
    ],
  ])("answer about %s", (_, spec, cell, table) => {
    expect(routeOf(spec, CELL_ACCURACY)).toBe(cell);
    expect(routeOf(spec, TABLE_ACCURACY)).toBe(table);
  });

  it("change with the amount: a lattice ends where it would have too many points", () => {
    const spec = year(20, [HOURS, rounded(0, 150)]);
    const step = 37.5;
    expect(routeOf(spec, CELL_ACCURACY, 2 ** 18 * step)).toBe("lattice");
    expect(routeOf(spec, CELL_ACCURACY, 2 ** 20 * step)).toBe("smooth");
    expect(routeOf(spec, TABLE_ACCURACY, 2 ** 15 * step)).toBe("lattice");
    expect(routeOf(spec, TABLE_ACCURACY, 2 ** 17 * step)).toBe("smooth");
  });

  it("are asked in the order of the accuracy, and never beyond its list", () => {
    const spec = year(40, [HOURS, rounded(95.37, 150)]);
    expect(routeOf(spec, { ...CELL_ACCURACY, routes: ["smooth", "byCount"] })).toBe("smooth");
    expect(routeOf(spec, { ...TABLE_ACCURACY, routes: ["lattice", "byCount", "smooth"] })).toBe("byCount");
  });

  it.each<[Accuracy["routes"][number], CompoundSpec]>([
    ["byCount", year(3, [HOURS, rounded(95.37, 150)])],
    ["twoPoint", year(30, [fixedLaw(1), rounded(84.57, 100)], [fixedLaw(1), rounded(31.31, 100)])],
  ])("agree where several can answer: %s and a lattice of everything", (name, spec) => {
    const problem = compoundProblem(spec);
    const amount = 2 * problem.mean;
    const [one, other] = [name, "lattice" as const].map((route) => {
      const [solution] = routesTo(problem, { ...CELL_ACCURACY, routes: [route] })
        .for(amount)
        .solve(amount);
      return solution!;
    });
    for (const part of [0.1, 0.5, 1, 1.7]) {
      const x = part * problem.mean;
      expect(Math.abs(one!.cdf(x) - other!.cdf(x))).toBeLessThan(one!.error.cdf(x) + other!.error.cdf(x));
      const gap = one!.expectedGapBelow(x) - other!.expectedGapBelow(x);
      expect(Math.abs(gap)).toBeLessThan(one!.error.expectedGapBelow(x) + other!.error.expectedGapBelow(x));
    }
    for (const p of [0.1, 0.5, 0.8]) {
      const [first, second] = [one!.quantile(p, amount)!.value, other!.quantile(p, amount)!.value];
      expect(first).toBeCloseTo(second, 7);
    }
  });
});
