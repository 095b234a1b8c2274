import type { FieldName } from "../assumptions/scenario";
import type { TicketFit } from "./ticketFit";

type Input = readonly [FieldName, number];

/** The inputs that a ticket history determines, for a firm with this many users (above 0). */
export function ticketInputs(fit: TicketFit, users: number): readonly Input[] {
  return [["incidentsPerUserPerMonth", fit.perMonth.value / users], ...yearInputs(fit), ...hoursInputs(fit)];
}

/** If months differ by chance alone they say nothing about years, so the assumed spread stays. */
function yearInputs({ countLaw, yearCv }: TicketFit): readonly Input[] {
  return countLaw === "negative binomial" ? [["yearCv", yearCv]] : [];
}

function hoursInputs({ hours }: TicketFit): readonly Input[] {
  if (!hours) return [];
  return [
    ["handsOnHoursPerIncident", hours.mean.value],
    ["hoursCv", hours.cv.value],
  ];
}
