import type { Accuracy } from "./accuracy";
import { ByCountRoute } from "./byCount/byCountRoute";
import type { CompoundProblem } from "./compoundProblem";
import { latticeRoute } from "./lattice/latticeRoute";
import type { Route } from "./route";
import { SmoothRoute } from "./smooth/smoothRoute";
import { twoPointRoute } from "./twoPoint/twoPointRoute";

/** The routes that an accuracy allows, in the order in which they are tried. */
export interface Routes {
  /** The first route that can answer about amounts up to this one. */
  for(amount: number): Route;
  /** The smooth grid, which can always answer, and can locate quantiles roughly. */
  readonly smooth: SmoothRoute;
}

/** Prepares the routes of a problem; nothing is solved yet. */
export function routesTo(problem: CompoundProblem, accuracy: Accuracy): Routes {
  const smooth = new SmoothRoute(problem, accuracy);
  const all = [twoPointRoute(problem), new ByCountRoute(problem), latticeRoute(problem, accuracy), smooth];
  const order = accuracy.routes.flatMap((name) => all.filter((route) => route.name === name));
  return { for: (amount) => order.find((route) => route.canAnswer(amount)) ?? smooth, smooth };
}
