import type { Accuracy } from "./accuracy";
import { ByCountRoute } from "./byCount/byCountRoute";
import type { CompoundProblem } from "./compoundProblem";
import { latticeRoute } from "./lattice/latticeRoute";
import type { Route, RouteName } from "./route";
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
  const byName: Readonly<Record<RouteName, Route>> = {
    twoPoint: twoPointRoute(problem),
    lattice: latticeRoute(problem, accuracy),
    byCount: new ByCountRoute(problem),
    smooth,
  };
  const order = accuracy.routes.map((name) => byName[name]);
  return { for: (amount) => order.find((route) => route.canAnswer(amount)) ?? smooth, smooth };
}
