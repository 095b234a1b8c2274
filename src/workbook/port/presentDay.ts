import { dayNumber } from "../../model/cost/dayNumber";

/** The present day where the user is, as cells count days. */
export function presentDay(): number {
  const now = new Date();
  return dayNumber(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
