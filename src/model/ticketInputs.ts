import type { FieldName } from "./scenario";
import type { TicketFit } from "./ticketFit";

/** The inputs that a ticket history says something about, for a firm of so many users (above 0). */
export function ticketInputs(fit: TicketFit, users: number): readonly (readonly [FieldName, number])[] {
  const rate = ["incidentsPerUserPerMonth", fit.perMonth.value / users] as const;
  if (!fit.hours) return [rate];
  const { mean, cv } = fit.hours;
  return [rate, ["handsOnHoursPerIncident", mean.value], ["hoursCv", cv.value]];
}
