import { fixedLaw, type Law } from "../../numerics/laws/law";
import { lognormalLaw } from "../../numerics/laws/lognormalLaw";

/** Law of the hands-on hours of one incident: lognormal, or known hours if they do not vary. */
export function hoursLaw(hoursPerIncident: number, hoursCv: number): Law {
  return hoursPerIncident > 0 && hoursCv > 0
    ? lognormalLaw(hoursPerIncident, hoursCv)
    : fixedLaw(hoursPerIncident);
}
