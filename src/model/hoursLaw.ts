import type { Law } from "../numerics/law";
import { fixedLaw } from "../numerics/law";
import { lognormalLaw } from "../numerics/lognormalLaw";

/** Law of the hands-on hours of one incident: lognormal, or known hours when they do not vary. */
export function hoursLaw(hoursPerIncident: number, hoursCv: number): Law {
  return hoursPerIncident > 0 && hoursCv > 0
    ? lognormalLaw(hoursPerIncident, hoursCv)
    : fixedLaw(hoursPerIncident);
}
